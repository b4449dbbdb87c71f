/** The dispute of this site: the name of its data. */
export const DISPUTE = 'los-angeles-2019'
