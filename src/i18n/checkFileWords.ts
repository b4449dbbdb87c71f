import type { Language } from '../domain/language'

type CheckFileWords = {
  choose: string
  help: string
  checking: (names: string) => string
  stop: string
  stopped: string
  broken: string
  good: (facts: number, sources: number, proposals: number) => string
  problems: (count: number) => string
  more: (count: number) => string
  notices: (count: number) => string
  where: string
  what: string
  whole: string
  copy: string
  copied: string
  saveList: string
  saveData: string
}

/** What the check of a file of one's own says. */
export const CHECK_FILE: Readonly<Record<Language, CheckFileWords>> = {
  en: {
    choose: 'Choose or drop a workbook (.xlsx), CSV files or a data file (.json)',
    help: 'The file is checked on this device. Nothing is uploaded.',
    checking: (names) => `Checking ${names} …`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was checked.',
    broken: 'The check could not be loaded. Try again when you are online.',
    good: (facts, sources, proposals) =>
      `No problem found. Facts: ${facts}, sources: ${sources}, proposals: ${proposals}.`,
    problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
    more: (count) => `And ${count} more, all in the list that you can save.`,
    notices: (count) =>
      count === 1 ? '1 value was read another way than typed' : `${count} values were read another way than typed`,
    where: 'Where',
    what: 'What to do',
    whole: 'The whole file',
    copy: 'Copy the list',
    copied: 'Copied.',
    saveList: 'Save the list',
    saveData: 'Save the data file (JSON)',
  },
  es: {
    choose: 'Elija o suelte aquí un libro (.xlsx), archivos CSV o un archivo de datos (.json)',
    help: 'El archivo se revisa en este aparato. No se envía nada.',
    checking: (names) => `Revisando ${names} …`,
    stop: 'Parar',
    stopped: 'Se paró. No se revisó nada.',
    broken: 'No se pudo cargar la revisión. Inténtelo otra vez cuando tenga conexión.',
    good: (facts, sources, proposals) =>
      `No hay ningún problema. Datos: ${facts}, fuentes: ${sources}, propuestas: ${proposals}.`,
    problems: (count) => (count === 1 ? '1 problema' : `${count} problemas`),
    more: (count) => `Y ${count} más, todos en la lista que puede guardar.`,
    notices: (count) => (count === 1 ? '1 valor se leyó de otra manera' : `${count} valores se leyeron de otra manera`),
    where: 'Dónde',
    what: 'Qué hacer',
    whole: 'Todo el archivo',
    copy: 'Copiar la lista',
    copied: 'Copiada.',
    saveList: 'Guardar la lista',
    saveData: 'Guardar el archivo de datos (JSON)',
  },
}
