/**
 * The readers a text is made for: the columns of the table "who sees what".
 * `quiz` is the quiz page of the site, the one place where feedback waits in the page.
 */
export const audiences = ['participant', 'quiz', 'worksheets', 'trainer', 'answerKey', 'cards'] as const;

export type Audience = (typeof audiences)[number];

/** How much of a component a reader gets: all, nothing, only its title, or only what is right. */
export type Showing = 'all' | 'nothing' | 'title' | 'rightAnswers';

/** What each reader gets of one component. */
export type ShownTo = { readonly [A in Audience]: Showing };

/** Words inside a sentence: shown wherever their sentence is. */
export const everybody: ShownTo = {
  participant: 'all',
  quiz: 'all',
  worksheets: 'all',
  trainer: 'all',
  answerKey: 'all',
  cards: 'all',
};

/** Reading text: for everybody who reads a page of text. */
export const readers: ShownTo = { ...everybody, answerKey: 'nothing', cards: 'nothing' };

/** The trainer's script and notes. */
export const trainersOnly: ShownTo = {
  participant: 'nothing',
  quiz: 'nothing',
  worksheets: 'nothing',
  trainer: 'all',
  answerKey: 'nothing',
  cards: 'nothing',
};

/** Exercises: the answer key names them above their solution; of the cards, only those inside are cut out. */
export const exercises: ShownTo = { ...readers, worksheets: 'nothing', answerKey: 'title', cards: 'title' };

/** Solutions: for trainers and the answer key. */
export const solutions: ShownTo = { ...trainersOnly, answerKey: 'all' };

/** Feedback of the quiz: a solution that the quiz page shows after the answer. */
export const feedback: ShownTo = { ...solutions, quiz: 'all' };

/** Cards hold secrets of roles: for trainers and the sheet that is cut up. */
export const cardSheets: ShownTo = { ...trainersOnly, cards: 'all' };

/** Questions of the quiz: never in a handout. */
export const quizQuestions: ShownTo = { ...trainersOnly, quiz: 'all', answerKey: 'rightAnswers', cards: 'all' };

/** Tables to fill in: blank for participants, filled in where the answers may be known. */
export const answerTables: ShownTo = { ...readers, answerKey: 'all' };
