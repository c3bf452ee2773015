/** The only font that drawings may name: pages and PDFs bring it along. */
export const drawingFont = 'Atkinson Hyperlegible Next';
