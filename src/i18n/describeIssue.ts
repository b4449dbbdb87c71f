import type { DatasetIssue, JsonType, RecordList, SyntaxExpected } from '../dataset/issue'
import type { Language } from '../domain/language'

const BYTES_PER_MB = 1024 * 1024

/** Numbers in the notation of the United States, in either language. */
const NUMBERS = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }),
  es: new Intl.NumberFormat('es-US', { maximumFractionDigits: 6 }),
} as const satisfies Record<Language, Intl.NumberFormat>

/** A list, truncated so that it can be read. */
const MOST_LISTED = 12

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_LISTED).join(', ')
  return words.length > MOST_LISTED ? `${shown}, …` : shown
}

const TYPES_EN: Readonly<Record<JsonType, string>> = {
  text: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list [ ]',
  object: 'an object { }',
}

const TYPES_ES: Readonly<Record<JsonType, string>> = {
  text: 'un texto entre comillas',
  number: 'un número',
  boolean: 'true o false',
  null: 'null',
  list: 'una lista [ ]',
  object: 'un objeto { }',
}

const LISTS_EN: Readonly<Record<RecordList, string>> = {
  facts: 'fact',
  conflicts: 'conflict',
  proposals: 'proposal',
  events: 'event',
  terms: 'term',
  sources: 'source',
}

const LISTS_ES: Readonly<Record<RecordList, string>> = {
  facts: 'ningún dato',
  conflicts: 'ningún conflicto',
  proposals: 'ninguna propuesta',
  events: 'ningún acontecimiento',
  terms: 'ningún término',
  sources: 'ninguna fuente',
}

const SYNTAX_EN: Readonly<Record<SyntaxExpected, string>> = {
  value: 'a value; put one there, or take out the comma or colon before it',
  key: 'a key in double quotes; put one there, or take out the comma before it',
  colon: 'a colon after the key; put it there',
  'comma-or-brace': 'a comma or }; put there the one that is missing',
  'comma-or-bracket': 'a comma or ]; put there the one that is missing',
  'closing-quote': 'the closing quote of the text; put it there, and write line breaks inside a text as \\n',
  escape: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits; write a single backslash as \\\\',
  'end-of-file': 'nothing more; take out what follows the last bracket',
}

const SYNTAX_ES: Readonly<Record<SyntaxExpected, string>> = {
  value: 'un valor; escríbalo ahí o quite la coma o los dos puntos de antes',
  key: 'una clave entre comillas dobles; escríbala ahí o quite la coma de antes',
  colon: 'dos puntos después de la clave; escríbalos ahí',
  'comma-or-brace': 'una coma o }; escriba ahí lo que falta',
  'comma-or-bracket': 'una coma o ]; escriba ahí lo que falta',
  'closing-quote':
    'las comillas que cierran el texto; escríbalas ahí y ponga los saltos de línea dentro de un texto como \\n',
  escape:
    'una de \\" \\\\ \\/ \\b \\f \\n \\r \\t o \\u y cuatro cifras hexadecimales; escriba una barra invertida sola como \\\\',
  'end-of-file': 'nada más; quite lo que sigue al último corchete',
}

function nearestEn(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean "${nearest}"?`
}

function nearestEs(nearest: string | null): string {
  return nearest === null ? '' : ` ¿Quiso decir "${nearest}"?`
}

function rangeOf(low: string | null, high: string | null): string {
  return `${low ?? '…'}–${high ?? '…'}`
}

function inEnglish(issue: DatasetIssue): string {
  const number = (value: number) => NUMBERS.en.format(value)
  switch (issue.kind) {
    case 'empty':
      return 'found nothing, expected a JSON object; check that the file was saved and is the one you meant.'
    case 'too-large':
      switch (issue.what) {
        case 'bytes':
          return `found ${number(issue.found / BYTES_PER_MB)} MB, expected at most ${number(issue.limit / BYTES_PER_MB)} MB; publish one dispute a file.`
        case 'values':
          return `found more than ${number(issue.limit)} values, expected at most that many; publish one dispute a file.`
        case 'levels':
          return `found more than ${number(issue.limit)} brackets inside one another, expected at most that many; check for brackets that were never closed.`
      }
    case 'encoding':
      return `found the byte ${issue.found}, expected UTF-8; save the file again with the encoding UTF-8.`
    case 'byte-order-mark':
      return 'found a byte order mark, expected the file to begin with {; save it as "UTF-8", not as "UTF-8 with BOM".'
    case 'line-ends':
      return `found ${number(issue.found)} carriage returns, expected line feeds alone; save the file with line ends "LF", so that versions compare byte for byte.`
    case 'syntax':
      return issue.found === null
        ? `found the end of the file, which is cut short; expected ${SYNTAX_EN[issue.expected]}.`
        : `found ${JSON.stringify(issue.found)}, expected ${SYNTAX_EN[issue.expected]}.`
    case 'duplicate-key':
      return `found the key "${issue.found}" for the second time in one object (line ${issue.line}, column ${issue.column}), expected it once; keep the one that is right.`
    case 'forbidden-key':
      return `found the key "${issue.found}" (line ${issue.line}, column ${issue.column}), which programs can mistake for a part of their own; take it out.`
    case 'unknown-key':
      return `found the key "${issue.found}", which the format does not have.${nearestEn(issue.nearest)} Correct its spelling or take it out.`
    case 'missing-key':
      return `found nothing, expected the key "${issue.expected}"; add it.`
    case 'wrong-type':
      return `found ${issue.text || TYPES_EN[issue.found]}, expected ${TYPES_EN[issue.expected]}${issue.keys.length > 0 ? ` with the keys ${listed(issue.keys)}` : ''}; write it in that form.`
    case 'bad-value':
      return `found ${issue.found}, expected one of ${listed(issue.allowed)}.${nearestEn(issue.nearest)} Choose one of them.`
    case 'malformed':
      switch (issue.expected) {
        case 'id':
          return `found ${issue.found}, expected an id; use letters without accents, digits, dots, hyphens and underscores only.`
        case 'web-address':
          return `found ${issue.found}, expected an address that starts with http:// or https:// and has no spaces; correct it, or leave the key out.`
        case 'finite-number':
          return `found a number too large to show, expected a finite number; correct it.`
      }
    case 'impossible-date':
      return issue.expected === 'day'
        ? `found ${issue.found}, expected a day that exists, such as 2019-01-22; correct it.`
        : `found ${issue.found}, expected a date that exists, such as 2019, 2019-01 or 2019-01-22; correct it.`
    case 'empty-text':
      return 'found an empty text, expected words; write them, or leave the key out where the format allows it.'
    case 'missing-language': {
      const language = issue.language === 'en' ? 'English' : 'Spanish'
      switch (issue.problem) {
        case 'absent':
          return `found no "${issue.language}", expected the text in ${language} too; add it.`
        case 'empty':
          return `found an empty "${issue.language}", expected the text in ${language}; write it.`
        case 'identical':
          return `found the same words in both languages, expected a translation; write "${issue.language}" in ${language}.`
      }
    }
    case 'markup':
      return `found ${JSON.stringify(issue.found)}, expected plain text, because readers would see the markup; write the characters themselves.`
    case 'duplicate-id':
      return `found the id "${issue.found}", expected one that no other record has; ${issue.first} has it already, so give one of the two another id.`
    case 'unknown-id':
      return `found "${issue.found}", expected the id of a ${LISTS_EN[issue.list]} in this file.${nearestEn(issue.nearest)} Correct the id, or add that record to "${issue.list}".`
    case 'no-source':
      return 'found no source, expected at least one; name the document that says it, or take the fact out.'
    case 'foreign-term':
      return `found the fact "${issue.found}", which belongs to the proposal "${issue.owner}", expected a fact of "${issue.proposal}"; take it out, or add "${issue.proposal}" to the fact's "alsoIn".`
    case 'wrong-headline':
      return issue.problem === 'foreign'
        ? `found the fact "${issue.found}", which the proposal "${issue.proposal}" did not put on the table, expected a fact whose "proposal" is "${issue.proposal}"; name another, or leave "headline" out.`
        : `found the fact "${issue.found}", which has no number, expected one with a number; name another, or leave "headline" out.`
    case 'empty-term':
      return 'found neither facts nor a reason, expected one of them; name the facts, or say in "missing" why there are none.'
    case 'repeats-loop':
      return `found "${issue.found}", which leads back to this fact, expected an earlier record; let the first of them repeat nothing.`
    case 'conflict-not-mutual':
      return issue.silent === 'conflict'
        ? `found the conflict "${issue.conflict}", which does not list the fact "${issue.fact}", expected each to name the other; add the fact to the conflict's "facts", or take the conflict out here.`
        : `found the fact "${issue.fact}", which does not name the conflict "${issue.conflict}", expected each to name the other; add the conflict to the fact's "conflicts", or take the fact out here.`
    case 'conflict-too-small':
      return `found ${number(issue.found)} ${issue.found === 1 ? 'fact' : 'facts'}, expected at least two different ones; add what it conflicts with, or take the conflict out.`
    case 'status-mismatch':
      return issue.conflict === null
        ? `found "${issue.found}", expected "${issue.expected}", because the basis is "${issue.basis}" and no contradiction or claim names the fact; correct the status, or add the conflict.`
        : `found "${issue.found}", expected "${issue.expected}", because the fact is part of the conflict "${issue.conflict}"; correct the status and keep its own grade in "basis".`
    case 'no-formula':
      return 'found nothing, expected the arithmetic behind an inferred number; write it, such as "130-105".'
    case 'unit-mismatch': {
      const found = issue.found === null ? 'a number without a unit' : `the unit "${issue.found}"`
      return issue.allowed.length === 0
        ? `found ${found}, expected none, because "${issue.measure}" is said in words; take unit and numbers out, or choose another measure.`
        : `found ${found}, expected ${listed(issue.allowed)} for the measure "${issue.measure}"; correct the unit, or the measure if another one is meant.`
    }
    case 'no-value':
      return `found no number, expected one for "${issue.measure}"; write "value" or "low" and "high" with their unit, or say in "missing" why there is none.`
    case 'value-and-missing':
      return `found "${issue.missing}" beside the number ${number(issue.found)}, expected one or the other; take out the one that is wrong.`
    case 'range-order':
      return `found ${number(issue.low)} to ${number(issue.high)}, expected the lower number first; swap "low" and "high".`
    case 'outside-range':
      return `found ${number(issue.found)}, expected a number within ${rangeOf(issue.low === null ? null : number(issue.low), issue.high === null ? null : number(issue.high))}; correct the value or the range.`
    case 'grades-mismatch':
      return issue.expected.length === 0
        ? `found grades from ${issue.from} to ${issue.to}, expected the lower grade first; swap "from" and "to".`
        : `found the bands ${listed(issue.found) || '(none)'}, expected ${listed(issue.expected)} for grades ${issue.from} to ${issue.to}; correct the bands or the grades.`
    case 'period-order':
      return `found ${issue.from}, an effective date after the period's end, ${issue.to}; correct one of the two.`
    case 'disclosed-too-early':
      return `found ${issue.found}, expected a day no earlier than ${issue.made}, when the proposal was made; correct one of the two.`
    case 'date-order':
      return `found ${issue.found} after ${issue.previous}, expected the list in the order of dates; move the record up, or correct its date.`
  }
}

function inSpanish(issue: DatasetIssue): string {
  const number = (value: number) => NUMBERS.es.format(value)
  switch (issue.kind) {
    case 'empty':
      return 'no hay nada; se esperaba un objeto JSON. Compruebe que el archivo se guardó y que es el que usted quería.'
    case 'too-large':
      switch (issue.what) {
        case 'bytes':
          return `hay ${number(issue.found / BYTES_PER_MB)} MB; se esperaban como máximo ${number(issue.limit / BYTES_PER_MB)} MB. Publique un conflicto por archivo.`
        case 'values':
          return `hay más de ${number(issue.limit)} valores; se esperaban como máximo esos. Publique un conflicto por archivo.`
        case 'levels':
          return `hay más de ${number(issue.limit)} corchetes unos dentro de otros; se esperaban como máximo esos. Busque corchetes sin cerrar.`
      }
    case 'encoding':
      return `está el byte ${issue.found}; se esperaba UTF-8. Guarde el archivo otra vez con la codificación UTF-8.`
    case 'byte-order-mark':
      return 'hay una marca de orden de bytes; se esperaba que el archivo empezara con {. Guárdelo como "UTF-8", no como "UTF-8 con BOM".'
    case 'line-ends':
      return `hay ${number(issue.found)} retornos de carro; se esperaban solo saltos de línea. Guarde el archivo con fin de línea "LF", para que las versiones se comparen byte por byte.`
    case 'syntax':
      return issue.found === null
        ? `el archivo termina aquí, cortado; se esperaba ${SYNTAX_ES[issue.expected]}.`
        : `está ${JSON.stringify(issue.found)}; se esperaba ${SYNTAX_ES[issue.expected]}.`
    case 'duplicate-key':
      return `la clave "${issue.found}" está por segunda vez en un mismo objeto (línea ${issue.line}, columna ${issue.column}); se esperaba una sola vez. Deje la correcta.`
    case 'forbidden-key':
      return `está la clave "${issue.found}" (línea ${issue.line}, columna ${issue.column}), que un programa puede confundir con una parte suya. Quítela.`
    case 'unknown-key':
      return `está la clave "${issue.found}", que el formato no tiene.${nearestEs(issue.nearest)} Corríjala o quítela.`
    case 'missing-key':
      return `no hay nada; se esperaba la clave "${issue.expected}". Añádala.`
    case 'wrong-type':
      return `está ${issue.text || TYPES_ES[issue.found]}; se esperaba ${TYPES_ES[issue.expected]}${issue.keys.length > 0 ? ` con las claves ${listed(issue.keys)}` : ''}. Escríbalo de esa forma.`
    case 'bad-value':
      return `está ${issue.found}; se esperaba uno de estos valores: ${listed(issue.allowed)}.${nearestEs(issue.nearest)} Elija uno de ellos.`
    case 'malformed':
      switch (issue.expected) {
        case 'id':
          return `está ${issue.found}; se esperaba un identificador. Use solo letras sin acento, cifras, puntos, guiones y guiones bajos.`
        case 'web-address':
          return `está ${issue.found}; se esperaba una dirección que empiece con http:// o https:// y no tenga espacios. Corríjala o quite la clave.`
        case 'finite-number':
          return 'hay un número demasiado grande para mostrarlo; se esperaba un número finito. Corríjalo.'
      }
    case 'impossible-date':
      return issue.expected === 'day'
        ? `está ${issue.found}; se esperaba un día que exista, como 2019-01-22. Corríjalo.`
        : `está ${issue.found}; se esperaba una fecha que exista, como 2019, 2019-01 o 2019-01-22. Corríjala.`
    case 'empty-text':
      return 'el texto está vacío; se esperaban palabras. Escríbalas, o quite la clave si el formato lo permite.'
    case 'missing-language': {
      const language = issue.language === 'en' ? 'inglés' : 'español'
      switch (issue.problem) {
        case 'absent':
          return `falta "${issue.language}"; se esperaba el texto también en ${language}. Añádalo.`
        case 'empty':
          return `"${issue.language}" está vacío; se esperaba el texto en ${language}. Escríbalo.`
        case 'identical':
          return `las palabras son las mismas en los dos idiomas; se esperaba una traducción. Escriba "${issue.language}" en ${language}.`
      }
    }
    case 'markup':
      return `está ${JSON.stringify(issue.found)}; se esperaba texto sin etiquetas, porque el público las vería. Escriba los caracteres mismos.`
    case 'duplicate-id':
      return `está el identificador "${issue.found}"; se esperaba uno que no tuviera ningún otro registro. Ya lo tiene ${issue.first}: cambie uno de los dos.`
    case 'unknown-id':
      return `está "${issue.found}", pero ${LISTS_ES[issue.list]} de este archivo tiene ese identificador.${nearestEs(issue.nearest)} Corríjalo o añada el registro a "${issue.list}".`
    case 'no-source':
      return 'no hay ninguna fuente; se esperaba al menos una. Nombre el documento que lo dice o quite el dato.'
    case 'foreign-term':
      return `está el dato "${issue.found}", que es de la propuesta "${issue.owner}"; se esperaba un dato de "${issue.proposal}". Quítelo o añada "${issue.proposal}" al "alsoIn" del dato.`
    case 'wrong-headline':
      return issue.problem === 'foreign'
        ? `está el dato "${issue.found}", que no es de la propuesta "${issue.proposal}"; se esperaba un dato cuya "proposal" sea "${issue.proposal}". Nombre otro o quite "headline".`
        : `está el dato "${issue.found}", que no tiene número; se esperaba uno que lo tenga. Nombre otro o quite "headline".`
    case 'empty-term':
      return 'no hay datos ni un motivo; se esperaba una de las dos cosas. Nombre los datos o diga en "missing" por qué no los hay.'
    case 'repeats-loop':
      return `está "${issue.found}", que lleva de vuelta a este mismo dato; se esperaba un registro anterior. Haga que el primero no repita nada.`
    case 'conflict-not-mutual':
      return issue.silent === 'conflict'
        ? `está el conflicto "${issue.conflict}", que no incluye el dato "${issue.fact}"; se esperaba que cada uno nombrara al otro. Añada el dato a los "facts" del conflicto o quite de aquí el conflicto.`
        : `está el dato "${issue.fact}", que no nombra el conflicto "${issue.conflict}"; se esperaba que cada uno nombrara al otro. Añada el conflicto a los "conflicts" del dato o quite de aquí el dato.`
    case 'conflict-too-small':
      return `hay ${number(issue.found)} ${issue.found === 1 ? 'dato' : 'datos'}; se esperaban al menos dos distintos. Añada el dato que lo contradice o quite el conflicto.`
    case 'status-mismatch':
      return issue.conflict === null
        ? `está "${issue.found}"; se esperaba "${issue.expected}", porque la base es "${issue.basis}" y ninguna contradicción ni afirmación opuesta nombra el dato. Corrija el estado o añada el conflicto.`
        : `está "${issue.found}"; se esperaba "${issue.expected}", porque el dato es parte del conflicto "${issue.conflict}". Corrija el estado y deje el grado propio en "basis".`
    case 'no-formula':
      return 'no hay nada; se esperaba la cuenta de la que sale un número deducido. Escríbala, por ejemplo "130-105".'
    case 'unit-mismatch': {
      const found = issue.found === null ? 'hay un número sin unidad' : `está la unidad "${issue.found}"`
      return issue.allowed.length === 0
        ? `${found}; no se esperaba ninguna, porque "${issue.measure}" se dice con palabras. Quite la unidad y los números o elija otra medida.`
        : `${found}; se esperaba ${listed(issue.allowed)} para la medida "${issue.measure}". Corrija la unidad, o la medida si se trata de otra.`
    }
    case 'no-value':
      return `no hay ningún número; se esperaba uno para "${issue.measure}". Escriba "value" o "low" y "high" con su unidad, o diga en "missing" por qué no lo hay.`
    case 'value-and-missing':
      return `está "${issue.missing}" junto al número ${number(issue.found)}; se esperaba una cosa o la otra. Quite la que está mal.`
    case 'range-order':
      return `el intervalo va de ${number(issue.low)} a ${number(issue.high)}; se esperaba primero el número menor. Intercambie "low" y "high".`
    case 'outside-range':
      return `está ${number(issue.found)}; se esperaba un número dentro de ${rangeOf(issue.low === null ? null : number(issue.low), issue.high === null ? null : number(issue.high))}. Corrija el valor o el intervalo.`
    case 'grades-mismatch':
      return issue.expected.length === 0
        ? `los grados van de ${issue.from} a ${issue.to}; se esperaba primero el grado menor. Intercambie "from" y "to".`
        : `están las franjas ${listed(issue.found) || '(ninguna)'}; se esperaba ${listed(issue.expected)} para los grados ${issue.from} a ${issue.to}. Corrija las franjas o los grados.`
    case 'period-order':
      return `está ${issue.from}, una fecha de vigencia posterior al fin del período, ${issue.to}. Corrija una de las dos.`
    case 'disclosed-too-early':
      return `está ${issue.found}; se esperaba un día no anterior a ${issue.made}, cuando se hizo la propuesta. Corrija uno de los dos.`
    case 'date-order':
      return `está ${issue.found} después de ${issue.previous}; se esperaba la lista en orden de fechas. Suba el registro o corrija su fecha.`
  }
}

/** Where an issue is. Paths use the file's own names, so they are the same in both languages. */
function placeIn(issue: DatasetIssue, language: Language): string {
  if (issue.at === '') return language === 'en' ? 'the whole file' : 'todo el archivo'
  if (language === 'en') return issue.at
  return issue.at.replace(/^line (\d+)/, 'línea $1').replace(/^(línea \d+), column (\d+)$/, '$1, columna $2')
}

/** What was found, what was expected, and the cure, for whoever says the place in another way. */
export function describeFault(issue: DatasetIssue, language: Language): string {
  return language === 'en' ? inEnglish(issue) : inSpanish(issue)
}

/** One line on what is wrong: the place, what was found, what was expected, and the cure. */
export function describeIssue(issue: DatasetIssue, language: Language): string {
  return `${placeIn(issue, language)}: ${describeFault(issue, language)}`
}
