import type { Language } from '../domain/language'
import type { TableParty } from '../domain/vocabulary'
import type { SentenceId, SlideId } from '../figures/slides'
import type { DeckCommand } from '../domain/deckCommands'

/** What a listener may ask about: another salary, another class. */
export type AskedAbout = 'pay' | 'class'
/** A sentence for each way in which a class meets a limit. */
export type ClassTemplates = Record<'over' | 'overOne' | 'full' | 'room' | 'roomOne', string>

/** The messages of the deck, besides those of its figures. Only the build uses them, so no browser downloads them. */
export type DeckWords = {
  title: string
  description: string
  /** The sentences of the slides without a figure; the others say what their figure finds. */
  titles: Record<SentenceId, string>
  /** What the chart of a slide measures, where the slide shows less than its figure. */
  measures: Partial<Record<SlideId, string>>
  /** The speaker's notes. */
  slides: Record<SlideId, string>
  parties: Record<TableParty, string>
  sourcesText: (facts: number, sources: number, conflicts: number) => string
  sourcesHow: string
  /** The outlets that fit into a line, and how many more there are. */
  source: (names: string, more: number) => string
  table: string
  notes: string
  /** Says which value of the URL was dropped; the value follows. */
  lost: Record<'slide' | 'figure', string>
  /** Tells the speaker which language the audience reads. */
  audience: Record<Language, string>
  changeAudience: string
  printNotes: string
  position: (slide: number, total: number) => string
  timer: string
  restart: string
  clock: string
  noAddress: string
  /** Where the page is; the address follows. */
  whereIs: string
  /** A question from the floor: the buttons that open its field, and the names of the fields. */
  ask: Record<AskedAbout, string>
  askFields: Record<'salary' | 'grade' | 'students', string>
  askProblem: Record<'salary' | 'students', string>
  askClose: string
  grade6: Record<'4-6' | '6-8', string>
  /** Templates of the class slide, filled by the deck's script: `{n}` students, `{g}` the grade, `{k}` how many. */
  classTitle: ClassTemplates
  classVerdict: ClassTemplates
  classMost: string
  /** The limit that was in force, as its figure names it. */
  classBefore: (name: string) => string
  /** What kind of schools the class slide is about. */
  classAt: (kind: string, meaning: string) => string
  classAll: string
  more: string
  scan: string
  offline: Record<'name' | 'ready' | 'update' | 'reload', string>
  speaker: string
  handout: string
  handoutPrint: string
  handoutTitle: string
  /** The numbers of the handout; `or` stands between readings that disagree. */
  numbers: Record<'offered' | 'asked' | 'nurses' | 'positions' | 'length', string>
  or: string
  /** What the handout is about: who, where, when. */
  sheetAbout: string
  /** Above the code on paper. */
  sheetScan: string
  letters: string
  helpTitle: string
  close: string
  commands: Record<DeckCommand, string>
  otherLanguage: string
}

export const DECK_WORDS: Readonly<Record<Language, DeckWords>> = {
  en: {
    title: 'Presentation',
    description:
      'The proposals of the 2019 Los Angeles teachers’ dispute as slides, for a meeting: with or without a network.',
    titles: {
      question: 'Los Angeles, January 2019: what did each side put on the table?',
      parties: 'Four voices: two sides, a neutral, and what both signed',
      after: 'Union members and the school board approved the agreement',
      sources: 'Every number has a source, and you can check it',
    },
    measures: {
      staff: 'New posts; one square is ten. The agreement’s total is our sum.',
      strike: 'Students in school on each strike day',
    },
    slides: {
      question:
        'Ask who was on a picket line, or kept a child at home. Then say: tonight we look at the offers themselves, each on the day it was made, each with its source.',
      parties:
        'Each has a mark of its own, on every slide: square, circle, diamond, star. You need no colors to tell them apart.',
      'pay-over-time':
        'The lines are what each side last wrote. Point at where each line begins: the percent are close, the first days are not. Where first days are disputed, a bracket says so.',
      'half-point':
        'The salary is the average that the district stated. Press A and type another: the slide shows it. Escape goes back. Before taxes.',
      classes:
        'One place to the right is one more student in the room. A limit is not an average: it is the most that one class may have. Other kinds of schools have limits of their own; they are on the page.',
      'one-class':
        'The class is an example: as many students as the limit then allowed at these schools. Press A for another grade and another number. Escape goes back.',
      staff:
        'One square is ten posts. The offer named one total and no roles. Sources disagree on the number of nurses: the larger number may add up running totals, so it has no bar here.',
      money: 'Ask for the years before you compare two numbers: they differ, and for some offers we did not find them.',
      contested:
        'One of the questions with more than one answer. The dates differ too. The district said that the money was committed. Let the marks speak.',
      strike: 'The district’s later counts of students in school on each strike day.',
      after: 'Each sentence is a fact with its source. There is more on the page.',
      sources: 'Leave this up while people talk. The handout has the key numbers in English and Spanish.',
    },
    parties: {
      district: 'The Los Angeles Unified School District: it made proposals and offers',
      union: 'United Teachers Los Angeles, the teachers’ union: it made proposals and offers',
      'fact-finder': 'A fact-finding panel, led by a neutral: it made a recommendation',
      joint: 'The agreement: both sides signed it',
    },
    sourcesText: (facts, sources, conflicts) =>
      `${facts} facts from ${sources} documents, and ${conflicts} questions on which they disagree.`,
    sourcesHow:
      'A hollow mark is worked out by us. A bracket is a dispute. A dotted place is a number that we did not find.',
    source: (names, more) => `Sources: ${names}${more > 0 ? ` and ${more} more` : ''}`,
    table: 'Table',
    notes: 'Notes',
    lost: {
      slide: 'The deck begins at its first slide, since it has no slide',
      figure: 'Here is the whole deck. This view could not be shown:',
    },
    audience: { en: 'The audience reads English.', es: 'The audience reads Spanish.' },
    changeAudience: 'Switch the language on the wall',
    printNotes: 'Print the notes too',
    position: (slide, total) => `${slide} of ${total}`,
    timer: 'Timer',
    restart: 'Restart',
    clock: 'Clock',
    noAddress: 'This copy of the slides does not know the address of the page. Ask whoever gave it to you.',
    whereIs: 'All of it, with every source:',
    ask: { pay: 'Another salary', class: 'Another class' },
    askFields: { salary: 'Salary, in dollars a year', grade: 'Grade', students: 'Students' },
    askProblem: { salary: 'From 20,000 to 250,000', students: 'From 1 to 60' },
    askClose: 'Back to the example',
    grade6: { '4-6': '6, elementary school', '6-8': '6, middle school' },
    classTitle: {
      over: 'A class of {n} in {g} has {k} students too many for the limit agreed',
      overOne: 'A class of {n} in {g} has 1 student too many for the limit agreed',
      full: 'A class of {n} in {g} is exactly full under the limit agreed',
      room: 'A class of {n} in {g} has room for {k} more under the limit agreed',
      roomOne: 'A class of {n} in {g} has room for 1 more under the limit agreed',
    },
    classVerdict: {
      over: '{k} too many',
      overOne: '1 too many',
      full: 'exactly full',
      room: 'room for {k} more',
      roomOne: 'room for 1 more',
    },
    classMost: 'at most {m}',
    classBefore: (name) => `In force in ${name}`,
    classAt: (kind, meaning) => `Limits at ${kind}. ${meaning}`,
    classAll: 'Limits at all kinds of schools.',
    more: 'More',
    scan: 'This slide on your phone:',
    offline: {
      name: 'Without a network',
      ready: 'Available offline.',
      update: 'A new version is ready.',
      reload: 'Reload',
    },
    speaker: 'Speaker view',
    handout: 'Handout',
    sheetAbout: 'Los Angeles teachers’ strike, January 2019',
    sheetScan: 'The slides on your phone:',
    handoutPrint: 'Two pages for paper, letter or A4: print this page.',
    handoutTitle: 'What did each side want, and how did it end?',
    numbers: {
      offered: 'raise the district offered',
      asked: 'raise the union asked for',
      nurses: 'new nurses agreed',
      positions: 'posts in the last written offer',
      length: 'length of the strike, in days',
    },
    or: 'or',
    letters: 'Single letters are keys',
    helpTitle: 'Keys',
    close: 'Close',
    commands: {
      next: 'Next step',
      back: 'Step back',
      first: 'First slide',
      last: 'Last slide',
      go: 'A slide by its number, then Enter',
      black: 'Black screen',
      white: 'White screen',
      full: 'Full screen',
      leave: 'Leave what is open',
      overview: 'All slides',
      speaker: 'Speaker view',
      table: 'Table',
      language: 'Español',
      ask: 'A question from the floor',
      theme: 'Light or dark',
      contrast: 'High contrast',
      code: 'Code for phones',
      larger: 'Larger',
      smaller: 'Smaller',
      help: 'Keys',
    },
    otherLanguage: 'Español',
  },
  es: {
    title: 'Presentación',
    description:
      'Las propuestas del conflicto de los maestros de Los Ángeles de 2019 en diapositivas, para una reunión: con internet o sin él.',
    titles: {
      question: 'Los Ángeles, enero de 2019: ¿qué puso cada parte sobre la mesa?',
      parties: 'Cuatro voces: dos partes, un panel imparcial y lo que ambas firmaron',
      after: 'Los miembros del sindicato y la Junta Escolar aprobaron el acuerdo',
      sources: 'Cada número tiene una fuente, y usted puede comprobarla',
    },
    measures: {
      staff: 'Un cuadro son diez puestos; el total del acuerdo es suma nuestra.',
      strike: 'Alumnos en la escuela en cada día de huelga',
    },
    slides: {
      question:
        'Pregunte quién estuvo en la línea de piquete o tuvo un hijo en casa. Luego diga: hoy vemos las ofertas mismas, cada una en el día en que se hizo, cada una con su fuente.',
      parties:
        'Cada una tiene su propia marca en todas las diapositivas: cuadrado, círculo, rombo, estrella. No hacen falta colores para distinguirlas.',
      'pay-over-time':
        'Las líneas son lo último que escribió cada parte. Señale dónde empieza cada línea: los porcentajes se parecen, las fechas de inicio no. Donde la fecha de inicio está en disputa, un corchete lo dice.',
      'half-point':
        'El salario es el promedio que dio el distrito. Presione A y escriba otro: la diapositiva lo muestra. Escape vuelve al ejemplo. Antes de impuestos.',
      classes:
        'Un lugar a la derecha es un alumno más en el salón. Un tope no es un promedio: es lo más que puede tener una clase. Otros tipos de escuela tienen sus propios topes; están en la página.',
      'one-class':
        'La clase es un ejemplo: tantos alumnos como permitía el tope de entonces en estas escuelas. Presione A para otro grado y otro número. Escape vuelve al ejemplo.',
      staff:
        'Un cuadro son diez puestos. La oferta dio un solo total, sin cargos. Las fuentes no coinciden en el número de enfermeras: el número mayor puede sumar totales acumulados, por eso no tiene barra aquí.',
      money:
        'Pregunte por los años antes de comparar dos números: no son los mismos, y de algunas ofertas no los encontramos.',
      contested:
        'Una de las preguntas con más de una respuesta. Las fechas también son distintas. El distrito dijo que ese dinero ya estaba comprometido. Deje que hablen las marcas.',
      strike: 'Los conteos posteriores del distrito: alumnos en la escuela cada día de huelga.',
      after: 'Cada oración es un dato con su fuente. Hay más en la página.',
      sources:
        'Deje esta diapositiva mientras la gente conversa. La hoja para llevar tiene los números principales en inglés y en español.',
    },
    parties: {
      district: 'El Distrito Escolar Unificado de Los Ángeles: hizo propuestas y ofertas',
      union: 'United Teachers Los Angeles, el sindicato de maestros: hizo propuestas y ofertas',
      'fact-finder': 'Un panel de determinación de hechos, con un presidente imparcial: hizo una recomendación',
      joint: 'El acuerdo: ambas partes lo firmaron',
    },
    sourcesText: (facts, sources, conflicts) =>
      `${facts} datos de ${sources} documentos, y ${conflicts} preguntas en las que no coinciden.`,
    sourcesHow:
      'Una marca hueca la dedujimos nosotros. Un corchete es una disputa. Un espacio punteado es un número que no encontramos.',
    source: (names, more) => `Fuentes: ${names}${more > 0 ? ` y ${more} más` : ''}`,
    table: 'Tabla',
    notes: 'Notas',
    lost: {
      slide: 'La presentación empieza en la primera diapositiva, porque no tiene la diapositiva',
      figure: 'Esta es la presentación completa. No se pudo mostrar esta vista:',
    },
    audience: { en: 'El público lee en inglés.', es: 'El público lee en español.' },
    changeAudience: 'Cambiar el idioma de la pared',
    printNotes: 'Imprimir también las notas',
    position: (slide, total) => `${slide} de ${total}`,
    timer: 'Cronómetro',
    restart: 'Reiniciar',
    clock: 'Reloj',
    noAddress: 'Esta copia de las diapositivas no conoce la dirección de la página. Pregunte a quien se la dio.',
    whereIs: 'Todo, con cada fuente:',
    ask: { pay: 'Otro salario', class: 'Otra clase' },
    askFields: { salary: 'Salario, en dólares al año', grade: 'Grado', students: 'Alumnos' },
    askProblem: { salary: 'De 20,000 a 250,000', students: 'De 1 a 60' },
    askClose: 'Volver al ejemplo',
    grade6: { '4-6': '6.º, en primaria', '6-8': '6.º, en intermedia' },
    classTitle: {
      over: 'En una clase de {n} de {g} sobran {k} alumnos según el tope acordado',
      overOne: 'En una clase de {n} de {g} sobra 1 alumno según el tope acordado',
      full: 'Una clase de {n} de {g} está justo llena según el tope acordado',
      room: 'En una clase de {n} de {g} quedan {k} lugares según el tope acordado',
      roomOne: 'En una clase de {n} de {g} queda 1 lugar según el tope acordado',
    },
    classVerdict: {
      over: 'sobran {k}',
      overOne: 'sobra 1',
      full: 'justo llena',
      room: 'quedan {k} lugares',
      roomOne: 'queda 1 lugar',
    },
    classMost: '{m} como máximo',
    classBefore: (name) => `Vigente en ${name}`,
    classAt: (kind, meaning) => `Topes en ${kind.replace(/^Escuelas/, 'escuelas')}. ${meaning}`,
    classAll: 'Topes en todos los tipos de escuela.',
    more: 'Más',
    scan: 'Esta diapositiva en su teléfono:',
    offline: {
      name: 'Sin conexión',
      ready: 'Disponible sin conexión.',
      update: 'Hay una versión nueva.',
      reload: 'Recargar',
    },
    speaker: 'Vista del orador',
    handout: 'Hoja para llevar',
    sheetAbout: 'Huelga de maestros de Los Ángeles, enero de 2019',
    sheetScan: 'Las diapositivas en su teléfono:',
    handoutPrint: 'Dos páginas para papel, carta o A4: imprima esta página.',
    handoutTitle: '¿Qué quería cada parte y cómo terminó?',
    numbers: {
      offered: 'aumento que ofreció el distrito',
      asked: 'aumento que pidió el sindicato',
      nurses: 'nuevas enfermeras acordadas',
      positions: 'puestos en la última oferta escrita',
      length: 'duración de la huelga, en días',
    },
    or: 'o',
    letters: 'Las letras solas son teclas',
    helpTitle: 'Teclas',
    close: 'Cerrar',
    commands: {
      next: 'Paso siguiente',
      back: 'Paso anterior',
      first: 'Primera diapositiva',
      last: 'Última diapositiva',
      go: 'Una diapositiva por su número, y luego Intro',
      black: 'Pantalla negra',
      white: 'Pantalla blanca',
      full: 'Pantalla completa',
      leave: 'Salir de lo que está abierto',
      overview: 'Todas las diapositivas',
      speaker: 'Vista del orador',
      table: 'Tabla',
      language: 'English',
      ask: 'Una pregunta del público',
      theme: 'Claro u oscuro',
      contrast: 'Alto contraste',
      code: 'Código para teléfonos',
      larger: 'Más grande',
      smaller: 'Más pequeño',
      help: 'Teclas',
    },
    otherLanguage: 'English',
  },
}
