import { isRight, type Given } from './quiz-answers.ts';

/** Makes the questions of the page answerable: button, feedback that gets the focus, result at the end. */
export function startQuiz(): void {
  const right = new Set<Element>();
  for (const question of document.querySelectorAll<HTMLElement>('[data-question]')) prepare(question, right);
  for (const result of document.querySelectorAll<HTMLElement>('[data-result]')) result.hidden = false;
}

function prepare(question: HTMLElement, right: Set<Element>): void {
  const feedback = find(question, '[data-feedback]');
  const answers = find(question, '[data-answers]');
  const button = find(question, '[data-check]');
  feedback.append(...[...answers.children].filter((child) => child.tagName !== 'SUMMARY'));
  answers.remove();
  button.hidden = false;
  question.addEventListener('input', () => {
    feedback.hidden = true;
    unmark(question);
  });
  button.addEventListener('click', () => {
    show(question, feedback, right);
    feedback.hidden = false;
    feedback.focus();
  });
}

function show(question: HTMLElement, feedback: HTMLElement, right: Set<Element>): void {
  const correct = JSON.parse(question.dataset['correct'] ?? '[]') as string[];
  const open = question.dataset['kind'] === 'open';
  const given = givenBy(question);
  const missing = !open && (given.length === 0 || given.includes(''));
  const verdict = open ? undefined : missing ? 'missing' : isRight(given, correct) ? 'right' : 'wrong';
  for (const line of feedback.querySelectorAll<HTMLElement>('[data-verdict]')) line.hidden = line.dataset['verdict'] !== verdict;
  for (const item of feedback.querySelectorAll<HTMLElement>('[data-choice]')) {
    const index = Number(item.dataset['choice']);
    const chosen = given[index] === 'true' || correct[index] === 'true';
    item.hidden = missing || (hasOneAnswer(question) && !chosen);
  }
  if (verdict === 'right') right.add(question);
  else right.delete(question);
  if (!missing && !open) mark(question, given, correct);
  report(right.size);
}

function hasOneAnswer(question: HTMLElement): boolean {
  return question.querySelector('input[type="radio"]') !== null;
}

/** What the reader chose, choice by choice; nothing at all where no box is ticked. */
function givenBy(question: HTMLElement): Given {
  const selects = [...question.querySelectorAll('select')];
  if (selects.length > 0) return selects.map(({ value }) => value);
  const inputs = [...question.querySelectorAll('input')];
  return inputs.some(({ checked }) => checked) ? inputs.map(({ checked }) => (checked ? 'true' : 'false')) : [];
}

/** Marks what was chosen as right or wrong, by a sign beside it; the feedback says it in words. */
function mark(question: HTMLElement, given: Given, correct: readonly string[]): void {
  question.querySelectorAll<HTMLElement>('[data-mark]').forEach((sign, index) => {
    if (given[index] === 'false') return;
    const right = given[index] === correct[index];
    sign.textContent = right ? '' : '×';
    sign.className = `choice__mark ${right ? 'tick is-right' : 'is-wrong'}`;
    sign.hidden = false;
  });
}

function unmark(question: HTMLElement): void {
  for (const sign of question.querySelectorAll<HTMLElement>('[data-mark]')) sign.hidden = true;
}

function report(right: number): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-template]')) {
    const { template = '', total = '' } = line.dataset;
    line.textContent = template.replace('%right%', String(right)).replace('%total%', total);
  }
}

function find(question: HTMLElement, selector: string): HTMLElement {
  const found = question.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`A question lacks ${selector}.`);
  return found;
}
