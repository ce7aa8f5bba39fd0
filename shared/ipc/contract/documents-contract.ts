/** A Markdown file that the person chose, read as UTF-8 with limits; binary and huge files are refused with words. */
export interface ChosenDocument {
  name: string;
  text: string;
}
