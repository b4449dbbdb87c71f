const MB = 1024 * 1024

/** The largest workbook or CSV file that is read. Los Angeles 2019, all of it, is under 1 MB as a workbook. */
export const MOST_BYTES = 10 * MB

/** The most that a workbook may come to when unpacked: a zip can hold a thousand times its size. */
export const MOST_UNPACKED = 64 * MB

/** The most rows of a sheet: far above any dispute we know, far below what exhausts a phone. */
export const MOST_ROWS = 20_000
