import type { Language } from '../domain/language'
import { formatNumber } from './format'

/** The messages of the panels (download, embed, cite). Fetched on the first press. */
type TakeAwayWords = {
  close: string
  copy: string
  copied: string
  /** If the browser refuses the clipboard: the text is selected. */
  refused: string
  /** If a reader has typed a salary and not shared it. */
  ownSalary: string
  download: {
    title: (figure: string) => string
    shown: string
    all: string
    kinds: Record<'csv' | 'xlsx' | 'json' | 'svg' | 'png', string>
    rows: (count: number) => string
    pixels: (width: number, height: number) => string
    size: (bytes: number) => string
    preparing: string
    failed: string
    theme: string
    themes: Record<'light' | 'dark', string>
    copyPicture: string
    pictureRefused: string
    copyText: string
    share: string
    /** For a frame whose sandbox forbids downloads. */
    plain: string
  }
  cite: {
    title: (figure: string) => string
    whole: string
    number: string
    choose: string
    quoted: (title: string) => string
    /** Who published a number: the best source, and the others that say the same. */
    sources: (best: string, others: readonly string[]) => string
    version: (day: string) => string
  }
  embed: {
    title: (figure: string) => string
    intro: string
    preview: string
    width: string
    /** A width and, once it is measured, the height that the figure has in it. */
    size: (widthPx: number, heightPx: number | null) => string
    depth: string
    question: string
    kinds: Record<'frame' | 'responsive' | 'picture' | 'address', { name: string; help: string }>
    frameTitle: (figure: string) => string
    /** `day`: as of when, in words; `null` as of today. */
    credit: (figure: string, day: string | null) => string
    noAddress: string
    /** In place of the help of a snippet, for a view that is not the one drawn first. */
    upload: string
    noPicture: string
    linkOnly: string
  }
  file: {
    sheets: Record<'readMe' | 'data' | 'sources' | 'definitions', string>
    head: Record<'title' | 'finding' | 'measure' | 'extent' | 'version' | 'address' | 'made' | 'unknown', string>
    unknownHelp: string
    /** A month in a cell of its own, where a month alone would be read as its first day. */
    inMonth: (month: string) => string
    sources: readonly [string, string, string, string]
    terms: readonly [string, string]
  }
}

const kilobytes = (bytes: number, language: Language) =>
  bytes < 1000 ? `${bytes} B` : `${formatNumber(bytes / 1000, language, bytes < 10_000 ? 1 : 0)} KB`

/** The messages of the panels, by language. */
export const TAKE_AWAY: Readonly<Record<Language, TakeAwayWords>> = {
  en: {
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not allow copying. The text is selected: press Ctrl+C, or hold it with a finger.',
    ownSalary:
      'This is the figure without your own salary. To pass that on as well, press “Share with my salary” first.',
    download: {
      title: (figure) => `Download: ${figure}`,
      shown: 'As shown now',
      all: 'All of the figure',
      kinds: {
        csv: 'Table (CSV)',
        xlsx: 'Workbook (XLSX)',
        json: 'Data (JSON)',
        svg: 'Picture (SVG)',
        png: 'Picture (PNG)',
      },
      rows: (count) => (count === 1 ? '1 row' : `${formatNumber(count, 'en')} rows`),
      pixels: (width, height) => `${width} × ${height} pixels`,
      size: (bytes) => kilobytes(bytes, 'en'),
      preparing: 'Preparing the file…',
      failed: 'This file could not be made in this browser. The others work.',
      theme: 'Colors of the picture',
      themes: { light: 'Light', dark: 'Dark' },
      copyPicture: 'Copy as picture',
      pictureRefused: 'The browser did not allow copying a picture. Save it as PNG instead.',
      copyText: 'Copy as text',
      share: 'Share',
      plain: 'If nothing is saved, open a file of the whole figure in a new tab:',
    },
    cite: {
      title: (figure) => `Cite: ${figure}`,
      whole: 'The figure as shown now',
      number: 'A single number',
      choose: 'Number',
      quoted: (title) => `“${title}”`,
      sources: (best, others) => `Source: ${best}${others.length === 0 ? '' : `; also ${others.join(', ')}`}`,
      version: (day) => `Data of ${day}`,
    },
    embed: {
      title: (figure) => `Embed: ${figure}`,
      intro: 'Paste one of these into your page. It shows the figure with the filters that are set now.',
      preview: 'Preview',
      width: 'Width',
      size: (widthPx, heightPx) => (heightPx === null ? `${widthPx} px` : `${widthPx} px wide: ${heightPx} px tall`),
      depth: 'How much',
      question: 'Question',
      kinds: {
        frame: { name: 'Frame', help: 'Works everywhere, also where scripts are removed.' },
        responsive: { name: 'Frame that fits', help: 'The same with our script, which keeps its height right.' },
        picture: { name: 'Picture only', help: 'For newsletters and pages that allow no frames.' },
        address: { name: 'Address', help: 'For systems that make an embed from a link.' },
      },
      frameTitle: (figure) => `Chart: ${figure}`,
      credit: (figure, day) => `${figure}${day === null ? '' : ` as of ${day}`}, by At the Table`,
      upload:
        'No picture of this view is published. Save these four files and upload them; then put their addresses in place of their names.',
      noPicture: 'Where scripts are removed, the finding of this view stands in its place, with a link.',
      linkOnly:
        'Systems that make an embed from a link drop what you have chosen here: they would show another view. Use a frame there; as a link this address is right.',
      noAddress: 'These addresses begin with the address that you are reading now. Publish from the public site.',
    },
    file: {
      sheets: { readMe: 'Read me', data: 'Data', sources: 'Sources', definitions: 'Definitions' },
      head: {
        title: 'Figure',
        finding: 'Finding',
        measure: 'Measure',
        extent: 'Holds',
        version: 'Data version',
        address: 'Address',
        made: 'Made by',
        unknown: 'Empty cells',
      },
      unknownHelp: 'An empty value is not known, and never zero. The column “missing” says why.',
      inMonth: (month) => `in ${month}`,
      sources: ['Publisher', 'Title', 'Published', 'Address'],
      terms: ['Term', 'Definition'],
    },
  },
  es: {
    close: 'Cerrar',
    copy: 'Copiar',
    copied: 'Copiado.',
    refused:
      'El navegador no permitió copiar. El texto está seleccionado: oprima Ctrl+C o manténgalo oprimido con el dedo.',
    ownSalary: 'Esta es la gráfica sin su propio salario. Para incluirlo, oprima antes “Compartir con mi salario”.',
    download: {
      title: (figure) => `Descargar: ${figure}`,
      shown: 'Como se ve ahora',
      all: 'Toda la gráfica',
      kinds: {
        csv: 'Tabla (CSV)',
        xlsx: 'Hoja de cálculo (XLSX)',
        json: 'Datos (JSON)',
        svg: 'Imagen (SVG)',
        png: 'Imagen (PNG)',
      },
      rows: (count) => (count === 1 ? '1 fila' : `${formatNumber(count, 'es')} filas`),
      pixels: (width, height) => `${width} × ${height} pixeles`,
      size: (bytes) => kilobytes(bytes, 'es'),
      preparing: 'Preparando el archivo…',
      failed: 'Este archivo no se pudo hacer en este navegador. Los demás funcionan.',
      theme: 'Colores de la imagen',
      themes: { light: 'Claros', dark: 'Oscuros' },
      copyPicture: 'Copiar como imagen',
      pictureRefused: 'El navegador no permitió copiar una imagen. Guárdela como PNG.',
      copyText: 'Copiar como texto',
      share: 'Compartir',
      plain: 'Si no se guarda nada, abra en otra pestaña un archivo de toda la gráfica:',
    },
    cite: {
      title: (figure) => `Citar: ${figure}`,
      whole: 'La gráfica como se ve ahora',
      number: 'Un solo número',
      choose: 'Número',
      quoted: (title) => `“${title}”`,
      sources: (best, others) => `Fuente: ${best}${others.length === 0 ? '' : `; también ${others.join(', ')}`}`,
      version: (day) => `Datos del ${day}`,
    },
    embed: {
      title: (figure) => `Insertar: ${figure}`,
      intro: 'Pegue uno de estos códigos en su página. Muestra la gráfica con los filtros de este momento.',
      preview: 'Vista previa',
      width: 'Ancho',
      size: (widthPx, heightPx) =>
        heightPx === null ? `${widthPx} px` : `${widthPx} px de ancho: ${heightPx} px de alto`,
      depth: 'Cuánto',
      question: 'Pregunta',
      kinds: {
        frame: { name: 'Marco', help: 'Funciona en todas partes, también donde se quitan los scripts.' },
        responsive: {
          name: 'Marco que se ajusta',
          help: 'Lo mismo con nuestro script, que mantiene la altura correcta.',
        },
        picture: { name: 'Solo la imagen', help: 'Para boletines y páginas que no admiten marcos.' },
        address: { name: 'Dirección', help: 'Para sistemas que insertan a partir de un enlace.' },
      },
      frameTitle: (figure) => `Gráfica: ${figure}`,
      credit: (figure, day) => `${figure}${day === null ? '' : `, al ${day}`}, de At the Table`,
      upload:
        'De esta vista no hay una imagen publicada. Guarde estos cuatro archivos y súbalos; después ponga sus direcciones en lugar de sus nombres.',
      noPicture: 'Donde se quitan los scripts queda en su lugar lo que dice esta vista, con un enlace.',
      linkOnly:
        'Los sistemas que insertan a partir de un enlace pierden lo que usted eligió aquí: mostrarían otra vista. Use ahí un marco; como enlace, esta dirección sirve.',
      noAddress: 'Estas direcciones empiezan con la que usted lee ahora. Publique desde el sitio público.',
    },
    file: {
      sheets: { readMe: 'Léame', data: 'Datos', sources: 'Fuentes', definitions: 'Definiciones' },
      head: {
        title: 'Gráfica',
        finding: 'Hallazgo',
        measure: 'Medida',
        extent: 'Contiene',
        version: 'Versión de los datos',
        address: 'Dirección',
        made: 'Hecho por',
        unknown: 'Celdas vacías',
      },
      unknownHelp: 'Un valor vacío no se conoce y nunca es cero. La columna “missing” dice por qué.',
      inMonth: (month) => `en ${month}`,
      sources: ['Medio', 'Título', 'Publicación', 'Dirección'],
      terms: ['Término', 'Definición'],
    },
  },
}
