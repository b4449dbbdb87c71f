import type { Messages } from './messages'
import { pageEs } from './page.es'

/** What is said about the data, and what only the build says of the site. */
export const siteEs: Pick<Messages, 'site' | 'about'> = {
  site: {
    ...pageEs.site,
    line: 'Lo que cada parte propuso para los maestros de Los Ángeles en 2017–2019, con una fuente para cada número',
    description:
      'Todas las propuestas sobre tamaño de las clases, personal y salario en el conflicto de los maestros de Los Ángeles de 2019, lado a lado. En las mismas unidades, en el día en que se hicieron, con una fuente para cada número.',
  },
  about: {
    missingTitle: 'Qué falta, y por qué',
    missing: [
      'Los números del sindicato sobre clases y puestos, y los topes de las primeras ofertas del distrito: no están en ninguna fuente leída.',
      'Cómo divide cada oferta sus puestos por cargo: no se encontró.',
      'El tamaño real de las clases por grado: no se encontró ninguna serie.',
    ],
    madeTitle: 'Cómo se hizo esto',
    made: [
      'Cada número es un registro aparte, con sus fuentes y el lugar exacto en ellas. Las gráficas, las tablas y los archivos se hacen con esos registros.',
      'Las fuentes se leyeron en copias archivadas. De la mayoría, solo se leyó el comienzo; la evidencia dice cuánto se leyó de cada una. Donde las fuentes no coinciden, se muestran todas y no se elige ninguna.',
      'Las dos partes aparecen con las mismas palabras, el mismo orden, la misma escala y el mismo tamaño. Ninguna parte pagó por esto ni lo vio antes de que se publicara.',
    ],
    versionTitle: 'Correcciones',
    corrections: 'Las últimas correcciones',
    allCorrections: 'Todas las correcciones',
    changes: 'Lista de cambios',
  },
}
