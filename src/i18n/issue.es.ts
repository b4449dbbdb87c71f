import type { DatasetIssue, JsonType, RecordList, SyntaxExpected } from '../dataset/issue'
import { BYTES_PER_MB, listed, rangeOf } from './issueParts'

/** Numbers in the notation of the United States, in either language. */
const NUMBERS = new Intl.NumberFormat('es-US', { maximumFractionDigits: 6 })

const TYPES: Readonly<Record<JsonType, string>> = {
  text: 'un texto entre comillas',
  number: 'un número',
  boolean: 'true o false',
  null: 'null',
  list: 'una lista [ ]',
  object: 'un objeto { }',
}

const LISTS: Readonly<Record<RecordList, string>> = {
  facts: 'ningún dato',
  conflicts: 'ningún conflicto',
  proposals: 'ninguna propuesta',
  events: 'ningún acontecimiento',
  terms: 'ningún término',
  sources: 'ninguna fuente',
}

const SYNTAX: Readonly<Record<SyntaxExpected, string>> = {
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

function nearestIn(nearest: string | null): string {
  return nearest === null ? '' : ` ¿Quiso decir "${nearest}"?`
}

/** What was found, what was expected, and the cure, in Spanish. */
export function issueEs(issue: DatasetIssue): string {
  const number = (value: number) => NUMBERS.format(value)
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
        ? `el archivo termina aquí, cortado; se esperaba ${SYNTAX[issue.expected]}.`
        : `está ${JSON.stringify(issue.found)}; se esperaba ${SYNTAX[issue.expected]}.`
    case 'duplicate-key':
      return `la clave "${issue.found}" está por segunda vez en un mismo objeto (línea ${issue.line}, columna ${issue.column}); se esperaba una sola vez. Deje la correcta.`
    case 'forbidden-key':
      return `está la clave "${issue.found}" (línea ${issue.line}, columna ${issue.column}), que un programa puede confundir con una parte suya. Quítela.`
    case 'unknown-key':
      return `está la clave "${issue.found}", que el formato no tiene.${nearestIn(issue.nearest)} Corríjala o quítela.`
    case 'missing-key':
      return `no hay nada; se esperaba la clave "${issue.expected}". Añádala.`
    case 'wrong-type':
      return `está ${issue.text || TYPES[issue.found]}; se esperaba ${TYPES[issue.expected]}${issue.keys.length > 0 ? ` con las claves ${listed(issue.keys)}` : ''}. Escríbalo de esa forma.`
    case 'bad-value':
      return `está ${issue.found}; se esperaba uno de estos valores: ${listed(issue.allowed)}.${nearestIn(issue.nearest)} Elija uno de ellos.`
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
      return `está "${issue.found}", pero ${LISTS[issue.list]} de este archivo tiene ese identificador.${nearestIn(issue.nearest)} Corríjalo o añada el registro a "${issue.list}".`
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
