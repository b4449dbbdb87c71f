declare module 'text-readability' {
  const readability: {
    /** The school grade of a text, by Flesch and Kincaid. */
    fleschKincaidGrade: (text: string) => number
    /** How many words there are. */
    lexiconCount: (text: string) => number
  }
  export default readability
}
