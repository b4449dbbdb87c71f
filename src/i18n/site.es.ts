import { plural } from './plural'
import type { Messages } from './messages'

/** The site around its pages: its name, its foot, what it says while it loads or when that fails. */
export const siteEs: Pick<Messages, 'site' | 'gate' | 'about'> = {
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
  about: {
    missingTitle: 'Qué falta, y por qué',
    missing: [
      'Los números del sindicato sobre clases y puestos, y los topes de las primeras ofertas del distrito: no están en ninguna fuente leída.',
      'Cómo divide cada oferta sus puestos por cargo: no se encontró.',
      'El tamaño real de las clases por grado: no se encontró ninguna serie.',
      'El acuerdo y el informe de determinación de hechos completos: solo se pudieron leer partes.',
    ],
    madeTitle: 'Cómo se hizo esto',
    made: [
      'Cada número es un registro aparte, con sus fuentes y el lugar exacto en ellas. Las gráficas, las tablas y los archivos se hacen con esos registros.',
      'Las fuentes se leyeron en copias archivadas. De la mayoría, solo se leyó el comienzo; la evidencia dice cuánto se leyó de cada una. Donde las fuentes no coinciden, se muestran todas y no se elige ninguna.',
      'Las dos partes aparecen con las mismas palabras, el mismo orden, la misma escala y el mismo tamaño. Ninguna parte pagó por esto ni lo vio antes de que se publicara.',
    ],
    versionTitle: 'Versión y correcciones',
    version: (day) => `Datos del ${day}.`,
    corrections: 'Cada cambio consta con su razón.',
    changes: 'Lista de cambios',
  },
}
