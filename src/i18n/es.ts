import { classAndStaffEs } from './classAndStaff.es'
import { frontEs } from './front.es'
import { payFindingsEs } from './payFindings.es'
import type { Party } from '../domain/vocabulary'
import type { Messages } from './messages'
import { plural } from './plural'
import { talksEs } from './talks.es'
import { wholeFindingsEs } from './wholeFindings.es'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'del distrito',
  union: 'del sindicato',
  'fact-finder': 'del panel de hechos',
  joint: 'de ambas partes',
  state: 'del estado',
  observed: 'de otros',
}

const ROLES_ES: Messages['roles'] = {
  teacher: 'Maestros',
  nurse: 'Enfermeras',
  librarian: 'Bibliotecarios',
  counselor: 'Consejeros escolares',
  psychologist: 'Psicólogos',
  'social-worker': 'Trabajadores sociales',
  dean: 'Decanos',
  'restorative-justice-adviser': 'Asesores de justicia restaurativa',
  'attendance-counselor': 'Consejeros de asistencia',
  'college-counselor': 'Consejeros para la universidad',
  'speech-therapist': 'Terapeutas del habla',
  'resource-specialist': 'Especialistas en recursos',
  'special-education-teacher': 'Maestros de educación especial',
  'early-education-teacher': 'Maestros de educación temprana',
  'dual-language-teacher': 'Maestros de lenguaje dual',
  'special-services': 'Servicios especiales',
  'hard-to-fill': 'Puestos difíciles de cubrir',
  substitute: 'Maestros suplentes',
  administrator: 'Administradores',
  'central-office': 'Oficina central',
}

/** The Spanish messages of the pages. Short, plain, even towards both sides. */
export const es: Messages = {
  site: {
    name: 'At the Table',
    line: 'Lo que cada parte propuso para los maestros de Los Ángeles en 2017–2019, con una fuente para cada número',
    description:
      'Todas las propuestas sobre tamaño de las clases, personal y salario en el conflicto de los maestros de Los Ángeles de 2019, lado a lado. En las mismas unidades, en el día en que se hicieron, con una fuente para cada número.',
    present: 'Presentar',
    data: 'Datos',
    evidence: 'Evidencia',
    dashboard: 'Todas las gráficas',
    otherLanguage: 'English',
    theme: 'Tema',
    themes: { auto: 'Auto', light: 'Claro', dark: 'Oscuro' },
    skip: 'Ir a las gráficas',
    version: (day) => `Datos del ${day}`,
  },
  parties: {
    district: 'Distrito',
    union: 'Sindicato',
    'fact-finder': 'Panel de hechos',
    joint: 'Ambas partes',
    state: 'Estado, condado, cortes',
    observed: 'Prensa e investigadores',
  },
  kinds: { contract: 'Contrato', memorandum: 'Memorándum', agreement: 'Acuerdo' },
  statuses: {
    primary: 'de la propia parte o autoridad',
    reported: 'reportado',
    conflicting: 'las fuentes no coinciden',
    inferred: 'deducido por nosotros',
  },
  statusNames: { primary: 'Directo', reported: 'Reportado', conflicting: 'En disputa', inferred: 'Deducido' },
  missing: {
    'not-found': 'no se encontró',
    'not-read': 'no se pudo leer',
    'not-published': 'no se publicó',
    'not-proposed': 'no se propuso',
    'not-bargained': 'no se negoció',
    'no-number': 'sin número',
  },
  missingLong: {
    'not-found': 'No encontramos este número en ninguna fuente que pudimos leer.',
    'not-read': 'Una fuente tiene este número, pero no pudimos leer esa parte.',
    'not-published': 'Una fuente dice que este número no se publicó.',
    'not-proposed': 'Esta parte no propuso nada en este punto.',
    'not-bargained': 'Esto no fue parte de las negociaciones.',
    'no-number': 'Se dijo con palabras, sin un número.',
  },
  conflictKinds: {
    contradiction: 'Contradicción: no todo esto puede ser correcto',
    claim: 'Afirmaciones: las partes dicen cosas opuestas',
    definition: 'Definiciones: aquí se cuentan cosas distintas',
  },
  topics: {
    salary: 'Salario',
    'class-size': 'Tamaño de las clases',
    staffing: 'Personal',
    money: 'Dinero',
    strike: 'Huelga',
    context: 'Antecedentes',
    timeline: 'Cronología',
  },
  bands: {
    'tk-3': 'Kínder a 3.er grado',
    '4-6': 'Grados 4 a 6',
    '6-8': 'Escuela intermedia (grados 6 a 8)',
    '9-10': 'Grados 9 y 10',
    '11-12': 'Grados 11 y 12',
  },
  schoolTypes: {
    phbao: 'Escuelas PHBAO',
    desegregated: 'Escuelas desegregadas o receptoras',
    'phbao-magnet': 'Magnet PHBAO',
    'other-magnet': 'otras magnet',
    'high-need': '90 esc. de alta necesidad',
  },
  classKinds: { academic: 'Clases académicas', 'non-academic': 'Otras clases' },
  roles: ROLES_ES,
  words: {
    'only-english-math': 'Solo inglés y matemáticas',
    agreed: 'Acordado',
    'posts-added': 'Total (nuestra suma)',
    'all-kinds': 'Todas',
    'posts-undivided': 'Propuesto, sin dividir por cargo',
    'then-2018': '2018, deducido',
    'posts-without-teachers': 'No cuenta a los maestros',
    'worked-out': 'Deducido por nosotros',
    'as-agreed': 'Como lo dice el acuerdo',
    'average-agreed': 'Promedio acordado, 2022–23',
    'average-california': 'Promedio de California, 2011–12',
    'average-national': 'Promedio EE.UU.',
    'average-observed': 'Promedios reportados, 2019',
    'back-pay-hatched': 'Con rayas: retroactivo, si se acordaba ese día',
    'back-pay-owed': 'Pago retroactivo, si se acordaba ese día',
    'back-pay': 'Pago retroactivo: lo que se debería de una vez, si se hubiera acordado el día en que se hizo',
    bonus: 'bono único',
    california: 'California',
    'classes-english-math': 'Inglés y matemáticas',
    cuts: 'Reducciones acordadas: cuántos alumnos menos por clase que en 2017–18, grados 4 a 12',
    day: 'Día',
    'early-count': 'Primer conteo',
    'high-need-stages': 'En 75 escuelas primarias y 15 intermedias de alta necesidad, por etapas, sin decir el año',
    'last-not-kept': 'Si su último aumento no quedara permanente',
    'later-count': 'Conteo posterior',
    'limit-2018': 'Límite en 2018, deducido',
    'limit-agreed': 'Límite acordado',
    'limit-in-force': 'Contrato 2014–17',
    limits: 'Límites que resultan, en alumnos por clase: 2018 a la derecha, 2022–23 a la izquierda',
    'own-arithmetic': 'Nuestro cálculo',
    'paid-once': 'Se paga una sola vez',
    'per-year': 'Por cada ciclo escolar que abarca',
    'posts-offered': 'Ofertas: todos los puestos juntos, sin dividir por cargo',
    'posts-summed': 'Total',
    raise: 'aumento',
    'raise-date-unknown': 'primer día no encontrado',
    'raise-headline': 'todos los aumentos, sumados',
    'raise-whole': 'todos los aumentos, acumulados',
    ratios: 'Alumnos por cada empleado',
    recommended: 'Recomienda un grupo profesional',
    'revenue-lost': 'Ingresos del estado perdidos ese día, sin descontar los salarios no pagados',
    'running-total': 'Suma mes a mes: lo que se habría pagado, si cada una se hubiera acordado el día en que se hizo',
    'stated-by-union': 'Según el sindicato',
    stipend: 'estipendio único',
    'students-present': 'Alumnos presentes',
    'students-per-counselor': 'Alumnos por consejero',
    'students-per-nurse': 'Alumnos por enfermera',
    'students-per-psychologist': 'Alumnos por psicólogo',
    total: 'Total',
    'years-unknown': 'años no encontrados',
  },
  rules: { strike: 'huelga', agreement: 'acuerdo' },
  marks: {
    andMore: (name, count) => `${name} y ${count} más`,
    retroactive: 'retroactivo',
    disputedStart: 'en disputa',
    through: (first, last) => `En total, de ${first} a ${last}`,
    stepsAsOn: (day) => `términos del ${day}`,
    inYears: (years) => plural(years, 'año', 'años'),
  },
  figures: {
    salary: {
      name: 'Los aumentos en el tiempo',
      measure: 'Aumento vigente, en porcentaje del salario de junio de 2016',
    },
    pay: {
      name: 'Mi salario',
      measure: 'Dólares por encima del salario sin aumento, antes de impuestos',
    },
    'class-size': {
      name: 'Tamaño de las clases',
      measure: 'Alumnos por clase: topes, por grado y tipo de escuela',
    },
    'class-size-steps': {
      name: 'Pasos acordados',
      measure: 'Alumnos por clase, como se acordó año por año',
    },
    staffing: { name: 'Personal', measure: 'Puestos nuevos: cada cuadro son diez puestos' },
    moves: {
      name: 'Aumentos, oferta por oferta',
      measure: 'Aumento en cada propuesta, porcentaje en total',
    },
    money: {
      name: 'Dinero',
      measure: 'Dólares para el tamaño de las clases y el personal',
    },
    attendance: {
      name: 'Días de huelga',
      measure: 'Alumnos en la escuela, e ingresos perdidos, en cada día de huelga',
    },
    contested: {
      name: 'Lo que está en disputa',
      measure: 'Un número que las fuentes dan de forma distinta, y quién lo da',
    },
    timeline: { name: 'Cronología', measure: 'Propuestas y acontecimientos, según quién actuó' },
  },
  milestones: talksEs.milestones,
  findings: {
    ...talksEs.findings,
    ...classAndStaffEs.findings,
    nothing: (finding, day) => {
      if (finding.because === 'not-found')
        return `No encontramos la propuesta ${finding.parties.map((party) => SIDES[party]).join(' y ')} en este punto.`
      if (finding.because === 'filters' || day === null)
        return 'Aquí no hay nada elegido. Elija arriba una propuesta o una parte.'
      switch (finding.of) {
        case 'table':
          return `El ${day}, todavía no había nada de esto sobre la mesa.`
        case 'chosen':
          return `El ${day}, lo que aquí se eligió todavía no estaba sobre la mesa.`
        case 'agreement':
          return `El ${day}, todavía no se había acordado nada de esto.`
        case 'strike':
          return `El ${day}, la huelga no había empezado.`
        case 'answers':
          return `Hasta el ${day}, no conocemos ninguna pregunta con dos respuestas.`
      }
    },
    ...payFindingsEs,
    ...wholeFindingsEs(ROLES_ES),
  },
  notes: {
    'steps-unchanged': 'Kínder a 3.er grado no aparece: su tope queda igual.',
    'steps-below-stated':
      'En una fila, al restar la reducción acordada queda menos de lo que el propio acuerdo dice para el último año.',
    'salary-compound':
      'Dos aumentos de 3% se anuncian como 6%, pero suben el salario 6.09%: el segundo se paga sobre el primero.',
    'salary-retroactive':
      'La parte rayada de una línea es retroactiva: cubre un tiempo anterior al día en que se hizo la propuesta. Lo que se paga una sola vez es una marca debajo de las líneas, porque no se queda en el salario.',
    'salary-dates-unknown':
      'Líneas punteadas: se sabe de cuánto es el aumento, pero no se encontró el día en que empezaría.',
    'salary-disputed': 'Los corchetes muestran dónde las fuentes dan distintos primeros días para el mismo aumento.',
    'salary-hatched': 'Lo rayado es retroactivo: cubre un tiempo anterior al día en que se puso sobre la mesa.',
    'salary-signs': 'Lo rayado es retroactivo; los corchetes muestran dónde otras fuentes dan otro primer día.',
    'pay-how':
      'Cada parte de una barra es un ciclo escolar. Calculamos estos dólares con cada aumento y el día en que entra en vigor: doce cheques al año, de julio a junio, cada uno según el salario del primer día del mes. Redondeadas, las partes pueden diferir de su suma en hasta dos dólares.',
    'pay-before-taxes':
      'Es el salario antes de impuestos. No incluye los aumentos por años de servicio o por cursos, la cobertura médica ni la pensión.',
    'pay-readings':
      'Debajo de algunas barras hay un corchete y una marca delgada. Ahí una fuente da otro primer día para el mismo aumento, o agrega una condición.',
    'pay-unknown':
      'Un espacio punteado: no se encontró el aumento o su primer día, y por eso no se pueden calcular los dólares.',
    'pay-prices':
      'Cada paso del cálculo está debajo de la gráfica, en su propia página. Ahí también está cómo cambiaron los precios y un ejemplo que calculó el sindicato.',
    'pay-first-days':
      'Estos dólares se cuentan desde los primeros días que dijo cada parte. Con los que dan otras fuentes, serían distintos.',
    'class-size-inferred':
      'Las marcas huecas son deducidas: los límites de 2018 salen de una sola tabla, con límites posteriores y las reducciones desde entonces. El cuadro del propio memorándum no se pudo leer.',
    'class-size-non-academic':
      'No se incluyen los límites de 2018 de otras clases, como arte o educación física. Se deducirían de una tabla que se contradice en ese punto.',
    'class-size-union':
      'El sindicato pidió clases más pequeñas y el fin de la Sección 1.5. Sus números por grado no se publicaron en ninguna fuente que pudimos leer.',
    'class-size-reductions-apart':
      'Algunas ofertas también decían “dos” o “cuatro alumnos menos”. Una reducción no es un tamaño de clase, por eso no está en esta escala.',
    'class-size-high-need':
      'Los topes de 32 y 34 en 90 escuelas de alta necesidad se muestran con los grados 4 a 6 y con la escuela intermedia: los comunicados nombran las escuelas, no los grados.',
    'steps-inferred':
      'Las marcas huecas son deducidas: el límite de 2018 menos la reducción acordada. El cuadro oficial por año no se pudo leer.',
    'steps-below-limit':
      'En una fila, esto da un límite para 2021–22 más bajo que el del propio contrato para 2022–23. Puede que ahí no baste con restar.',
    'steps-revenue':
      'Las fuentes no coinciden en si las reducciones posteriores eran seguras. El sindicato dijo que los topes se pueden hacer cumplir. Los Angeles Times escribió que dependen de ingresos futuros.',
    'staffing-undivided':
      'Nadie publicó cuántos de los puestos ofrecidos eran de maestros, enfermeras, bibliotecarios o consejeros escolares. Cada oferta es un solo bloque.',
    'staffing-teachers': 'Los totales no se comparan: las ofertas cuentan a los maestros; el acuerdo, no.',
    'staffing-nurses':
      'La mayoría de las notas dicen 300 enfermeras en dos años. Associated Press escribió que eran más de 600 en tres.',
    'staffing-ratios':
      'Las marcas delgadas no son propuestas. Muestran lo que se contó antes, lo que había en otros lugares o lo que se aconseja. Las fuentes no coinciden en el número de California.',
    'moves-partial-dates':
      'El cuadro que el distrito envió en diciembre de 2018 no tiene un día exacto. El sindicato no lo aceptó como oferta.',
    'moves-2017':
      'Un espacio punteado: ese día se hizo una propuesta y su aumento no se encontró. La oferta verbal del 21 de enero no nombró ningún aumento.',
    'money-years': 'Donde no se encontraron los años, no se puede calcular una cantidad por año.',
    'money-compare': 'Los montos abarcan años distintos: no basta con comparar el largo de las barras.',
    'money-wider':
      'Otro número, $840 millones, cuenta todo el costo de salarios y personal del acuerdo en tres años fiscales. No está en la gráfica porque mide otra cosa.',
    'attendance-gross':
      'Las pérdidas son antes de descontar los salarios no pagados, que eran unos $10 millones al día según el jefe del distrito.',
    'attendance-early':
      'Las marcas huecas son los primeros conteos, dados a conocer en su momento. Las barras son los posteriores.',
    'attendance-first': 'Son los primeros conteos, dados a conocer en su momento.',
    'attendance-last': 'Son los últimos conteos del distrito.',
    'contested-contradiction': 'No todas pueden ser correctas.',
    'contested-claim': 'Las partes dicen cosas opuestas.',
    'contested-definition': 'Cuentan cosas distintas.',
    'contested-scales': 'Cada pregunta tiene su propia escala. Las respuestas con palabras se muestran como palabras.',
    'timeline-choose': 'Elija un día para ver toda la página tal como estaban las cosas ese día.',
  },
  units: {
    students: (count) => plural2(count, 'alumno', 'alumnos'),
    'students-per-class': (count) => plural2(count, 'alumno por clase', 'alumnos por clase'),
    'students-per-teacher': (count) => plural2(count, 'alumno por maestro', 'alumnos por maestro'),
    'students-per-staff': (count) => plural2(count, 'alumno por empleado', 'alumnos por empleado'),
    'students-above-average': (count) => plural2(count, 'alumno más que el promedio', 'alumnos más que el promedio'),
    'students-fewer': (count) => plural2(count, 'alumno menos', 'alumnos menos'),
    'students-more': (count) => plural2(count, 'alumno más', 'alumnos más'),
    classes: (count) => plural2(count, 'clase', 'clases'),
    positions: (count) => plural2(count, 'puesto', 'puestos'),
    people: (count) => plural2(count, 'persona', 'personas'),
    schools: (count) => plural2(count, 'escuela', 'escuelas'),
    'staff-per-school': () => 'por escuela',
    'days-per-week': (count) => plural2(count, 'día a la semana', 'días a la semana'),
    'minutes-per-week': (count) => plural2(count, 'minuto a la semana', 'minutos a la semana'),
    'hours-per-year': (count) => plural2(count, 'hora al año', 'horas al año'),
    multiple: (count) => plural2(count, 'vez', 'veces'),
    votes: (count) => plural2(count, 'voto', 'votos'),
    rank: () => '',
    steps: (count) => plural2(count, 'escalón', 'escalones'),
    lanes: (count) => plural2(count, 'columna', 'columnas'),
    units: (count) => plural2(count, 'crédito', 'créditos'),
    'school-days': (count) => plural2(count, 'día de clases', 'días de clases'),
    'work-days': (count) => plural2(count, 'día de trabajo', 'días de trabajo'),
    'calendar-days': (count) => plural2(count, 'día calendario', 'días calendario'),
    years: (count) => plural2(count, 'año', 'años'),
    months: (count) => plural2(count, 'mes', 'meses'),
    days: (count) => plural2(count, 'día', 'días'),
    hours: (count) => plural2(count, 'hora', 'horas'),
    sessions: (count) => plural2(count, 'sesión', 'sesiones'),
    pages: (count) => plural2(count, 'página', 'páginas'),
    year: () => '',
    hour: () => 'a.m.',
    percent: () => '',
    'percentage-points': (count) => plural2(count, 'punto porcentual', 'puntos porcentuales'),
    'percent-of-pay-per-student': () => 'del salario por alumno',
    usd: () => '',
    'usd-per-year': () => 'al año',
    'usd-per-hour': () => 'por hora',
    'usd-per-day': () => 'al día',
    'usd-per-student': () => 'por alumno',
    'usd-per-student-per-day': () => 'por alumno y día',
  },
  quantity: {
    about: (text) => `alrededor de ${text}`,
    nearly: (text) => `casi ${text}`,
    atLeast: (text) => `al menos ${text}`,
    upTo: (text) => `hasta ${text}`,
    between: (low, high) => `${low} a ${high}`,
    fromTo: (from, to) => `de ${from} a ${to}`,
    rank: (place) => `n.º ${place}`,
    million: (number) => `$${number} ${number === '1' ? 'millón' : 'millones'}`,
    billion: (number) => `$${number} mil millones`,
  },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  date: {
    dayOfYear: (day, month) => `${day} de ${month}`,
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    short: (day, month, year) => `${day} ${month} ${year}`,
  },
  filters: {
    title: 'Filtros',
    asOf: 'Hasta',
    today: 'el final',
    asOfHelp: 'Mostrar solo lo que estaba sobre la mesa ese día',
    previous: 'Propuesta anterior',
    next: 'Propuesta siguiente',
    date: 'Día',
    slider: 'Recorrer las propuestas',
    sides: 'Partes',
    proposals: 'Propuestas',
    all: 'Todo',
    none: 'Nada',
    reset: 'Mostrar todo',
    schools: 'Tipo de escuela',
    classes: 'Tipo de clase',
    grades: 'Grados',
    roles: 'Cargos',
    chosen: (count, total) => (count === total ? 'todo' : `${count} de ${total}`),
    empty: 'Aquí no queda nada que mostrar.',
    badValue: (name, value) =>
      `La dirección pedía ${name} = “${value}”, que esta página no conoce. Se omitió. Lo demás está como se pidió.`,
    dismiss: 'Cerrar',
  },
  pay: {
    salary: 'Salario antes de los aumentos, en dólares al año',
    until: 'Contar hasta',
    against: 'Comparar con',
    landmarks: { minimum: 'Inicial', average: 'Promedio', maximum: 'Máximo' },
    source: 'fuente',
    sourceOf: (usd) => `Fuente de ${usd}`,
    private: 'Este salario se queda en esta pantalla: no se guarda, no se envía y no está en la dirección.',
    share: 'Compartir con mi salario',
    working: 'El cálculo, línea por línea',
    problems: {
      empty: ({ least, most, kept }) =>
        `Escriba un salario de ${least} a ${most}. La gráfica sigue contando con ${kept}.`,
      'no-number': ({ kept }) =>
        `Esto no es un salario. Escríbalo así: 72,500 o 72.5k. La gráfica sigue contando con ${kept}.`,
      'too-low': ({ least, kept }) =>
        `Escriba un salario anual de ${least} o más. La gráfica sigue contando con ${kept}.`,
      'too-high': ({ most, kept }) =>
        `Escriba un salario anual de ${most} o menos. La gráfica sigue contando con ${kept}.`,
    },
  },
  figure: {
    answers: (count) => `${count} respuestas`,
    inShort: 'En breve',
    everything: 'Todo',
    inWords: 'La gráfica en palabras',
    sourceLine: (named, more) => `Fuentes: ${named}${more > 0 ? ` y ${more} más` : ''}.`,
    childsClass: 'La clase de mi hijo o hija',
    rest: 'En un marco cabe el comienzo de esta gráfica, de su tabla y de sus fuentes. Aquí está completa:',
    keys: 'Intro: a la gráfica. Flechas: de marca en marca. Escape: salir. T: tabla. Signo de interrogación: estas teclas.',
    actions: { download: 'Descargar', embed: 'Insertar', cite: 'Citar' },
    present: 'Presentar esta vista',
    showChart: 'Mostrar la gráfica',
    showTable: 'Mostrar solo la tabla',
    table: 'Tabla',
    sources: (count) => `Fuentes (${count})`,
    link: 'Solo esta gráfica',
    read: 'Cómo leerla y qué falta',
    columns: { where: 'Qué', who: 'Quién', value: 'Valor', sure: 'Certeza', source: 'Evidencia' },
    evidence: 'Evidencia',
    noSource: 'sin fuente: no se publicó nada',
    source: 'Fuente',
    chartOf: (name) => `Gráfica: ${name}`,
    tableOf: (name) => `Tabla: ${name}`,
    loading: 'La gráfica se está cargando…',
    noDate: 'sin fecha',
  },
  gate: {
    loading: 'Los datos todavía se están cargando. Lo que ve es la página tal como se publicó.',
    slow: 'Los datos están tardando en llegar.',
    retry: 'Intentar otra vez',
    problems: {
      http: (status) =>
        `No se pudieron cargar los datos: el servidor respondió ${status}. Intente otra vez en un momento.`,
      network: 'No se pudieron cargar los datos: no hay conexión. Revísela e intente otra vez.',
      timeout: 'No se pudieron cargar los datos: el servidor no respondió en 15 segundos. Intente otra vez.',
      part: 'Una parte de esta página no se cargó: intente otra vez o vuelva a cargar la página.',
      broken: 'Los datos llegaron incompletos o dañados. Intente otra vez.',
      shape: (count) =>
        `Los datos no tienen la forma esperada (${plural(count, 'problema', 'problemas')}). Intente otra vez o vuelva más tarde.`,
    },
  },
  front: frontEs,
  classAndStaff: classAndStaffEs,
  about: {
    missingTitle: 'Qué falta, y por qué',
    missing: [
      'Cuántos alumnos por clase y cuántos puestos pidió el sindicato: ninguna fuente leída lo dice.',
      'Cómo divide cada oferta sus puestos por cargo: ninguna fuente lo dice.',
      'El tamaño real de las clases por grado: no se encontró ninguna serie.',
      'El acuerdo y el informe de determinación de hechos completos: solo se pudieron leer partes.',
    ],
    madeTitle: 'Cómo se hizo esto',
    made: [
      'Cada número es un registro aparte, con sus fuentes y el lugar exacto en ellas. Las gráficas, las tablas y los archivos se hacen con esos registros.',
      'Las fuentes se leyeron en copias archivadas. De 151 de las 172, solo se leyó el comienzo. Donde las fuentes no coinciden, se muestran todas y no se elige ninguna.',
      'Las dos partes aparecen con las mismas palabras, el mismo orden, la misma escala y el mismo tamaño. Ninguna parte pagó por esto ni lo vio antes de que se publicara.',
    ],
    versionTitle: 'Versión y correcciones',
    version: (day) => `Datos del ${day}.`,
    corrections: 'Cada cambio consta con su razón.',
    changes: 'Lista de cambios',
  },
}

function plural2(count: number | null, one: string, many: string): string {
  return count === 1 ? one : many
}
