/** The apostrophe and the marks that people type instead of it; the contents of a character class. */
export const APOSTROPHES = "'’ʼ＇‘`´′";
