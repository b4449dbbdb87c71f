import type { FigureId } from '../figures/figure'
import type { Site } from '../views/site'
import type { Place } from './addresses'
import { dataFilesOf } from './dataFiles'
import { drawPictureFiles } from './drawPictureFiles'
import type { PageData } from './pageData'
import { viewFilesOf } from './viewFiles'

/** A file of the site: its path, and what is in it. */
export type SiteFile = readonly [path: string, content: string | Uint8Array]

type Drawer = {
  data: PageData
  site: Site
  place: Place
}

/** The files of one figure in one language: its pictures, its data, and what sites that embed it read. */
export async function figureFilesOf(id: FigureId, picture: string, drawer: Drawer): Promise<readonly SiteFile[]> {
  const { data, site, place } = drawer
  const pictures = drawPictureFiles(id, picture, { ...drawer, dataset: data.figures })
  const tables = await Promise.all(
    (await dataFilesOf(id, data, site, place)).map(async ({ name, blob }): Promise<SiteFile> => [
      `static/${site.language}/${name}`,
      new Uint8Array(await blob.arrayBuffer()),
    ]),
  )
  return [
    ...Object.entries(pictures).map(([ending, file]): SiteFile => [`static/${site.language}/${id}${ending}`, file]),
    ...tables,
    ...viewFilesOf(id, data.figures, site, place),
  ]
}
