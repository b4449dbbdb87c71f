import type { Language } from '../domain/language'
import type { Form } from '../figures/remark'
import { plural } from './plural'

/** What is remarked about a chart, in the words of a language. */
export type DescriptionWords = {
  shape: Record<Form, (count: number, rows: number) => string>
  steps: (lines: number, level: string, days: readonly string[], who: string) => string
  extremes: (most: string, least: string) => string
  several: (count: number) => string
  change: (from: string, to: string) => string
  readings: (count: number, low: string, high: string) => string
  limits: (rows: string) => string
  limit: (row: string, before: number, after: number) => string
  farthest: (question: string, low: string, high: string) => string
  mostAnswers: (question: string, answers: number) => string
  busiest: (month: string, count: number) => string
  parties: (counts: string) => string
  missing: (reason: string, count: number, who: string) => string
}

/** The messages of chart descriptions. Prerendered; fetched by the browser once a choice changes a figure. */
export const DESCRIPTION_WORDS: Readonly<Record<Language, DescriptionWords>> = {
  en: {
    shape: {
      lines: (count, rows) =>
        count === rows
          ? `${plural(count, 'line rises', 'lines rise')} in steps`
          : `${count} lines rise in steps along ${plural(rows, 'path', 'paths')}, because some run together`,
      bars: (count, rows) => `${plural(count, 'bar', 'bars')} in ${plural(rows, 'row', 'rows')}`,
      dots: (count, rows) => `${plural(count, 'mark', 'marks')} in ${plural(rows, 'row', 'rows')}`,
      squares: (count, rows) => `${plural(count, 'block', 'blocks')} of squares in ${plural(rows, 'row', 'rows')}`,
      answers: (count, rows) => `${plural(count, 'answer', 'answers')} to ${plural(rows, 'question', 'questions')}`,
      milestones: (count) => `${plural(count, 'line', 'lines')} down the page, in the order of their days`,
      events: (count, rows) =>
        `${plural(count, 'mark', 'marks')} down the page, in ${plural(rows, 'column', 'columns')} by who acted`,
    },
    steps: (lines, level, days, who) =>
      `${plural(lines, 'line reaches', 'lines reach')} ${level} in ${plural(days.length, 'step', 'steps')}, on ${days.join('; ')} (${who})`,
    extremes: (most, least) => `Largest: ${most}. Smallest: ${least}`,
    several: (count) => `${count} marks`,
    change: (from, to) => `Largest change: from ${from} to ${to}`,
    readings: (count, low, high) =>
      `Where sources disagree: ${plural(count, 'other reading', 'other readings')}, from ${low} to ${high}`,
    limits: (rows) => `Highest limits, in 2018 and as agreed: ${rows}`,
    limit: (row, before, after) => `${row}: ${before} and ${after}`,
    farthest: (question, low, high) => `Farthest apart: ${low} and ${high} (${question})`,
    mostAnswers: (question, answers) => `Most answers: ${answers} (${question})`,
    busiest: (month, count) => `Most in one month: ${count}, in ${month}`,
    parties: (counts) => `By who acted: ${counts}`,
    missing: (reason, count, who) => `${reason}: ${plural(count, 'dotted place', 'dotted places')} (${who})`,
  },
  es: {
    shape: {
      lines: (count, rows) =>
        count === rows
          ? `${plural(count, 'línea sube', 'líneas suben')} por escalones`
          : `${count} líneas suben por escalones en ${plural(rows, 'trayecto', 'trayectos')}, porque algunas van juntas`,
      bars: (count, rows) => `${plural(count, 'barra', 'barras')} en ${plural(rows, 'fila', 'filas')}`,
      dots: (count, rows) => `${plural(count, 'marca', 'marcas')} en ${plural(rows, 'fila', 'filas')}`,
      squares: (count, rows) => `${plural(count, 'bloque', 'bloques')} de cuadros en ${plural(rows, 'fila', 'filas')}`,
      answers: (count, rows) =>
        `${plural(count, 'respuesta', 'respuestas')} a ${plural(rows, 'pregunta', 'preguntas')}`,
      milestones: (count) => `${plural(count, 'línea', 'líneas')} hacia abajo, en el orden de sus días`,
      events: (count, rows) =>
        `${plural(count, 'marca', 'marcas')} hacia abajo, en ${plural(rows, 'columna', 'columnas')} según quién actuó`,
    },
    steps: (lines, level, days, who) =>
      `${plural(lines, 'línea llega', 'líneas llegan')} a ${level} en ${plural(days.length, 'escalón', 'escalones')}, el ${days.join('; ')} (${who})`,
    extremes: (most, least) => `Mayor: ${most}. Menor: ${least}`,
    several: (count) => `${count} marcas`,
    change: (from, to) => `Mayor cambio: de ${from} a ${to}`,
    readings: (count, low, high) =>
      `Donde las fuentes no coinciden: ${count === 1 ? 'otra lectura' : `otras ${count} lecturas`}, de ${low} a ${high}`,
    limits: (rows) => `Límites más altos, en 2018 y acordados: ${rows}`,
    limit: (row, before, after) => `${row}: ${before} y ${after}`,
    farthest: (question, low, high) => `Más lejos entre sí: ${low} y ${high} (${question})`,
    mostAnswers: (question, answers) => `Más respuestas: ${answers} (${question})`,
    busiest: (month, count) => `Más en un solo mes: ${count}, en ${month}`,
    parties: (counts) => `Según quién actuó: ${counts}`,
    missing: (reason, count, who) => `${reason}: ${plural(count, 'lugar punteado', 'lugares punteados')} (${who})`,
  },
}
