import type { FigureId } from '../figures/figure'
import type { Site } from '../views/site'
import { picturePath, type Place } from './addresses'
import { dataFilesOf } from './dataFiles'
import { drawPictureFiles } from './drawPictureFiles'
import type { Easel } from './drawPictures'
import { oEmbedOf, oEmbedPath } from './oEmbed'
import type { PageData } from './pageData'

/** A file of the site: its path, and what is in it. */
export type SiteFile = readonly [path: string, content: string | Uint8Array]

type Drawer = {
  easel: Easel
  data: PageData
  site: Site
  place: Place
}

/** The files of one figure in one language: its pictures, its data, and its answer to sites that embed it. */
export async function figureFilesOf(id: FigureId, picture: string, drawer: Drawer): Promise<readonly SiteFile[]> {
  const { data, site, place } = drawer
  const { svg, png, darkPng } = await drawPictureFiles(id, picture, { ...drawer, dataset: data.figures })
  const tables = await Promise.all(
    (await dataFilesOf(id, data, site, place)).map(async ({ name, blob }): Promise<SiteFile> => [
      `static/${site.language}/${name}`,
      new Uint8Array(await blob.arrayBuffer()),
    ]),
  )
  return [
    [picturePath(id, site.language, 'svg'), svg],
    [picturePath(id, site.language, 'png'), png],
    [picturePath(id, site.language, 'png').replace('.png', '-dark.png'), darkPng],
    ...tables,
    [oEmbedPath(id, site.language), oEmbedOf(id, data.figures, site, place)],
  ]
}
