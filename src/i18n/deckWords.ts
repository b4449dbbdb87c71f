import type { Language } from '../domain/language'
import type { TableParty } from '../domain/vocabulary'
import type { SlideId } from '../figures/slides'
import type { DeckCommand } from '../domain/deckCommands'

/** The messages of the deck, besides those of its figures. Only the build uses them, so no browser downloads them. */
export type DeckWords = {
  title: string
  description: string
  slides: Record<SlideId, { takeaway: string; note: string }>
  parties: Record<TableParty, string>
  sourcesText: (facts: number, sources: number, conflicts: number) => string
  sourcesHow: string
  source: (names: string) => string
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
  scan: string
  offline: Record<'name' | 'ready' | 'update' | 'reload', string>
  speaker: string
  handout: string
  handoutPrint: string
  handoutTitle: string
  /** The numbers of the handout; `or` stands between readings that disagree. */
  numbers: Record<'offered' | 'asked' | 'nurses' | 'positions' | 'length', string>
  or: string
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
    slides: {
      question: {
        takeaway: 'What did each side put on the table?',
        note: 'Ask who was on a picket line, or kept a child at home. Then say: tonight we look at the offers themselves, each on the day it was made, each with its source.',
      },
      parties: {
        takeaway: 'Four voices: two sides, a neutral, and what both signed',
        note: 'Each has a mark of its own, on every slide: square, circle, diamond, star. You need no colors to tell them apart.',
      },
      'pay-over-time': {
        takeaway: 'Pay: the percents were close, the first days were not',
        note: 'Build it up: the district’s line, then the union’s, then the fact-finder’s, then the agreement. Point at where each line begins.',
      },
      'half-point': {
        takeaway: 'What each raise adds to one salary, in dollars',
        note: 'The salary is the average that the district stated. Anyone can put in their own on the page: the code on the wall leads there. Before taxes.',
      },
      moves: {
        takeaway: 'Raises, offer by offer',
        note: 'Read from the top: each mark is a proposal on its day. A dotted place is a proposal whose raise was not found.',
      },
      'classes-to-8': {
        takeaway: 'Class size, grades 4 to 8: limits before and after',
        note: 'One place to the right is one more student in the room. Hollow marks are worked out; the union’s numbers by grade were not found.',
      },
      'classes-to-12': {
        takeaway: 'Class size in high school: limits before and after',
        note: 'A limit is not an average: it is the most that one class may have. School types have limits of their own.',
      },
      'one-class': {
        takeaway: 'A full class, under each limit',
        note: 'The class is an example: as many students as the limit in force before allowed at these schools. A cross is a student over a limit, a dotted ring is a free place. On the page anyone can choose a grade and type a number.',
      },
      steps: {
        takeaway: 'The agreed cuts come in steps',
        note: 'Each cut counts from the limits before the agreement, not from the year before. Sources disagree whether the later steps were certain.',
      },
      'staff-nurses': {
        takeaway: 'Staff: totals that were offered, nurses that were agreed',
        note: 'One square is ten posts. The offers named totals and no roles. Sources disagree on the number of nurses; each stands with its name.',
      },
      'staff-more': {
        takeaway: 'Staff: librarians and counselors',
        note: 'One square is ten posts. The years are school years; the last line is all of them together.',
      },
      money: {
        takeaway: 'Money: each offer, and over how many years',
        note: 'Ask about the years before comparing two numbers. For some offers we did not find the years.',
      },
      strike: {
        takeaway: 'The strike, day by day',
        note: 'Hollow marks are the first counts, bars the later ones.',
      },
      contested: {
        takeaway: 'What is still contested',
        note: 'Two of the questions with more than one answer. We show every answer, and who gives it. The rest is on the page.',
      },
      reserve: {
        takeaway: 'How large was the reserve? It depends on whom you ask',
        note: 'The district said that the money was already committed. The dates differ too. Let the marks speak.',
      },
      after: {
        takeaway: 'What happened afterwards',
        note: 'Each sentence is one record with its source. There is more on the page.',
      },
      sources: {
        takeaway: 'Every number has a source, and you can check it',
        note: 'Leave this slide on while people talk. The handout has the key numbers in English and Spanish.',
      },
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
    source: (names) => `Sources: ${names}`,
    table: 'Table',
    notes: 'Notes',
    lost: {
      slide: 'The deck begins at its first slide, since it has no slide',
      figure: 'Here is the whole deck. This view could not be shown:',
    },
    audience: { en: 'The audience reads English.', es: 'The audience reads Spanish.' },
    changeAudience: 'Change it',
    printNotes: 'Print the notes too',
    position: (slide, total) => `${slide} of ${total}`,
    timer: 'Timer',
    restart: 'Restart',
    clock: 'Clock',
    noAddress:
      'There is no code: this copy was made without a public address. Whoever builds it gives one as SITE_URL.',
    scan: 'This slide on your phone:',
    offline: {
      name: 'Without a network',
      ready: 'Available offline.',
      update: 'A new version is ready.',
      reload: 'Reload',
    },
    speaker: 'Speaker view',
    handout: 'Handout',
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
      theme: 'Light or dark',
      contrast: 'High contrast',
      code: 'Code for phones',
      larger: 'Larger text',
      smaller: 'Smaller text',
      help: 'Keys',
    },
    otherLanguage: 'Español',
  },
  es: {
    title: 'Presentación',
    description:
      'Las propuestas del conflicto de los maestros de Los Ángeles de 2019 en diapositivas, para una reunión: con internet o sin él.',
    slides: {
      question: {
        takeaway: '¿Qué puso cada parte sobre la mesa?',
        note: 'Pregunte quién estuvo en la línea de piquete o tuvo un hijo en casa. Luego diga: hoy vemos las ofertas mismas, cada una en el día en que se hizo, cada una con su fuente.',
      },
      parties: {
        takeaway: 'Cuatro voces: dos partes, un neutral y lo que ambas firmaron',
        note: 'Cada una tiene su propia marca en todas las diapositivas: cuadrado, círculo, rombo, estrella. No hacen falta colores para distinguirlas.',
      },
      'pay-over-time': {
        takeaway: 'Salario: los porcentajes se parecían, las fechas de inicio no',
        note: 'Muéstrelo por pasos: la línea del distrito, luego la del sindicato, la del panel y la del acuerdo. Señale dónde empieza cada línea.',
      },
      'half-point': {
        takeaway: 'Lo que cada aumento suma a un salario, en dólares',
        note: 'El salario es el promedio que dio el distrito. Cada quien puede poner el suyo en la página: el código de la pared lleva allí. Antes de impuestos.',
      },
      moves: {
        takeaway: 'Aumentos, oferta por oferta',
        note: 'Léalo desde arriba: cada marca es una propuesta en su día. Un espacio punteado es una propuesta cuyo aumento no se encontró.',
      },
      'classes-to-8': {
        takeaway: 'Tamaño de las clases, grados 4 a 8: límites antes y después',
        note: 'Un lugar a la derecha es un alumno más en el salón. Las marcas huecas son deducidas. No encontramos los números del sindicato por grado.',
      },
      'classes-to-12': {
        takeaway: 'Tamaño de las clases en la preparatoria: límites antes y después',
        note: 'Un límite no es un promedio: es lo más que puede tener una clase. Cada tipo de escuela tiene sus propios límites.',
      },
      'one-class': {
        takeaway: 'Una clase llena, con cada límite',
        note: 'La clase es un ejemplo: los alumnos que permitía el límite anterior en estas escuelas. Una cruz es un alumno por encima del límite, un aro de puntos es un lugar libre. En la página, cualquiera puede elegir un grado y escribir un número.',
      },
      steps: {
        takeaway: 'Las reducciones acordadas vienen por pasos',
        note: 'Cada reducción se cuenta desde los límites anteriores al acuerdo, no desde el año previo. Las fuentes no coinciden en si los pasos posteriores eran seguros.',
      },
      'staff-nurses': {
        takeaway: 'Personal: totales ofrecidos, enfermeras acordadas',
        note: 'Un cuadro son diez puestos. Las ofertas dieron totales sin cargos. Las fuentes no coinciden en el número de enfermeras; cada una aparece con su nombre.',
      },
      'staff-more': {
        takeaway: 'Personal: bibliotecarios y consejeros',
        note: 'Un cuadro son diez puestos. Los años son años escolares; la última línea los suma todos.',
      },
      money: {
        takeaway: 'Dinero: cada oferta, y para cuántos años',
        note: 'Pregunte por los años antes de comparar dos números. De algunas ofertas no encontramos los años.',
      },
      strike: {
        takeaway: 'La huelga, día por día',
        note: 'Las marcas huecas son los primeros conteos; las barras, los posteriores.',
      },
      contested: {
        takeaway: 'Lo que sigue en disputa',
        note: 'Dos de las preguntas con más de una respuesta. Mostramos cada respuesta y quién la da. Lo demás está en la página.',
      },
      reserve: {
        takeaway: '¿De cuánto era la reserva? Depende de a quién se le pregunte',
        note: 'El distrito dijo que ese dinero ya estaba comprometido. Las fechas también son distintas. Deje que hablen las marcas.',
      },
      after: {
        takeaway: 'Lo que pasó después',
        note: 'Cada oración es un dato con su fuente. Hay más en la página.',
      },
      sources: {
        takeaway: 'Cada número tiene una fuente, y usted puede comprobarla',
        note: 'Deje esta diapositiva mientras la gente conversa. La hoja para llevar tiene los números principales en inglés y en español.',
      },
    },
    parties: {
      district: 'El Distrito Escolar Unificado de Los Ángeles: hizo propuestas y ofertas',
      union: 'United Teachers Los Angeles, el sindicato de maestros: hizo propuestas y ofertas',
      'fact-finder': 'Un panel de determinación de hechos, con un neutral al frente: hizo una recomendación',
      joint: 'El acuerdo: ambas partes lo firmaron',
    },
    sourcesText: (facts, sources, conflicts) =>
      `${facts} datos de ${sources} documentos, y ${conflicts} preguntas en las que no coinciden.`,
    sourcesHow:
      'Una marca hueca la dedujimos nosotros. Un corchete es una disputa. Un espacio punteado es un número que no encontramos.',
    source: (names) => `Fuentes: ${names}`,
    table: 'Tabla',
    notes: 'Notas',
    lost: {
      slide: 'La presentación empieza en la primera diapositiva, porque no tiene la diapositiva',
      figure: 'Esta es la presentación completa. No se pudo mostrar esta vista:',
    },
    audience: { en: 'El público lee en inglés.', es: 'El público lee en español.' },
    changeAudience: 'Cambiar',
    printNotes: 'Imprimir también las notas',
    position: (slide, total) => `${slide} de ${total}`,
    timer: 'Cronómetro',
    restart: 'Reiniciar',
    clock: 'Reloj',
    noAddress: 'No hay código: esta copia se hizo sin una dirección pública. Quien la construye la da como SITE_URL.',
    scan: 'Esta diapositiva en su teléfono:',
    offline: {
      name: 'Sin conexión',
      ready: 'Disponible sin conexión.',
      update: 'Hay una versión nueva.',
      reload: 'Recargar',
    },
    speaker: 'Vista del orador',
    handout: 'Hoja para llevar',
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
      theme: 'Claro u oscuro',
      contrast: 'Alto contraste',
      code: 'Código para teléfonos',
      larger: 'Texto más grande',
      smaller: 'Texto más pequeño',
      help: 'Teclas',
    },
    otherLanguage: 'English',
  },
}
