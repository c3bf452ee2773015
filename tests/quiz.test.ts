import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { documentOf, type PageTarget } from '../src/model/addresses.ts';
import { languages, type Language } from '../src/model/languages.ts';
import type { BlockComponent } from '../src/model/nodes.ts';
import { linesOf, plainText, walkBlocks } from '../src/model/walk.ts';
import { courseOfSite, participantPages } from './support/built-site.ts';
import { useBrowser, type WithPage } from './support/browsing.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();

/** A question as it stands in the course. */
interface Asked {
  readonly kind: string;
  /** The quiz page that asks it. */
  readonly address: string;
  readonly index: number;
  readonly correct: readonly (string | undefined)[];
  /** Words of the feedback on each choice, or of the sample answer. */
  readonly feedback: readonly string[];
}

describeWith('the quiz', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  describe.each(languages)('in %s', (language) => {
    const words = course.words[language];
    const quizzes = participantPages(course, 'quiz', language).map(({ address, target }) => ({
      address,
      questions: questionsOf(target, language).map((question, index) => askedBy(question, index, address)),
    }));
    const questions = quizzes.flatMap((quiz) => quiz.questions);
    const firstOfEachKind = questions.filter(({ kind }, index) => questions.findIndex((other) => other.kind === kind) === index);
    const judged = firstOfEachKind.filter(({ kind }) => kind !== 'open');

    test.each(quizzes)('$address asks ten questions or more', (quiz) => {
      expect(quiz.questions.length).toBeGreaterThanOrEqual(10);
    });

    test('there is a question of each kind', () => {
      expect(firstOfEachKind.map(({ kind }) => kind).sort()).toEqual([
        'match',
        'multiple',
        'open',
        'order',
        'single',
        'true-false',
      ]);
    });

    test.each(judged)('by keyboard: a right answer to a question of the kind "$kind" is praised', async (question) => {
      const told = await answerByKeyboard(withPage, question, true, words['quiz.check']);
      expect(told).toMatch(new RegExp(`^${words['quiz.isRight']}`));
    });

    test.each(judged)('by keyboard: a wrong answer to a question of the kind "$kind" is put right', async (question) => {
      const told = await answerByKeyboard(withPage, question, false, words['quiz.check']);
      expect(told).toMatch(new RegExp(`^× ${words['quiz.isWrong']}`));
      expect(question.feedback.some((text) => told.includes(text))).toBe(true);
    });

    test.each(firstOfEachKind.filter(({ kind }) => kind === 'open'))(
      'by keyboard: an open question shows its sample answer',
      async (question) => {
        const told = await answerByKeyboard(withPage, question, true, words['quiz.show']);
        expect(question.feedback.some((text) => told.includes(text))).toBe(true);
      },
    );

    test('without an answer readers are asked for one', async () => {
      await withPage(async (page) => {
        await page.goto(quizzes[0]?.address ?? '');
        await page.getByRole('button', { name: words['quiz.check'] }).first().press('Enter');
        expect(await tellingFocus(page)).toContain(words['quiz.missing']);
      });
    });

    test.each(quizzes)('on $address nothing is told before an answer', async (quiz) => {
      await withPage(async (page) => {
        await page.goto(quiz.address);
        const text = await page.locator('main').innerText();
        expect(quiz.questions.flatMap(({ feedback }) => feedback).filter((feedback) => text.includes(feedback))).toEqual([]);
      });
    });
  });
});

async function answerByKeyboard(withPage: WithPage, question: Asked, right: boolean, button: string): Promise<string> {
  return withPage(async (page) => {
    await page.goto(question.address);
    await choose(page, question, right, button);
    return tellingFocus(page);
  });
}

/** Answers a question with nothing but keys, and presses the button with Enter. */
async function choose(page: Page, question: Asked, right: boolean, button: string): Promise<void> {
  const section = page.locator('[data-question]').nth(question.index);
  await tabTo(page, section.locator('input, select, textarea').first());
  await keys[question.kind]?.(page, question, right);
  await tabTo(page, section.getByRole('button', { name: button }));
  await page.keyboard.press('Enter');
}

type Answering = (page: Page, question: Asked, right: boolean) => Promise<void>;

const keys: Readonly<Record<string, Answering>> = {
  single: chooseOne,
  'true-false': chooseOne,
  multiple: chooseSeveral,
  order: chooseFromLists,
  match: chooseFromLists,
  open: (page) => page.keyboard.type('Ich weiß es – „ungefähr“.'),
};

async function chooseOne(page: Page, { correct }: Asked, right: boolean): Promise<void> {
  const wanted = correct.findIndex((value) => (value === 'true') === right);
  await page.keyboard.press('Space');
  for (let step = 0; step < wanted; step += 1) await page.keyboard.press('ArrowDown');
}

async function chooseSeveral(page: Page, { correct }: Asked, right: boolean): Promise<void> {
  for (const value of correct) {
    if ((value === 'true') === right) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
}

async function chooseFromLists(page: Page, { correct }: Asked, right: boolean): Promise<void> {
  for (const value of correct) {
    const options = await page
      .locator(':focus')
      .locator('option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const steps = right ? options.indexOf(value ?? '') : 1;
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await element.evaluate((target) => target === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

/** The text that has the focus and is announced, when it can be seen. */
async function tellingFocus(page: Page): Promise<string> {
  const focused = page.locator(':focus:not(button)');
  await focused.waitFor({ state: 'visible' });
  // A focused block without role or name is passed over in silence by some screen readers.
  expect(
    await focused.evaluate(
      (target) =>
        target.closest(
          '[role="status"], [role="alert"], [aria-live], [role="group"][aria-labelledby], [role="group"][aria-label]',
        ) !== null,
    ),
  ).toBe(true);
  return (await focused.innerText()).replace(/\s+/g, ' ').trim();
}

type QuestionBlock = Extract<BlockComponent, { name: 'Question' }>;

function isQuestion(block: { readonly type: string }): block is QuestionBlock {
  return block.type === 'component' && (block as BlockComponent).name === 'Question';
}

function questionsOf(target: PageTarget, language: Language): readonly QuestionBlock[] {
  return target.page === 'document' ? documentOf(target.module, language, target.key).body.filter(isQuestion) : [];
}

function askedBy({ props, children }: QuestionBlock, index: number, address: string): Asked {
  const choices = children.filter(
    (child): child is Extract<BlockComponent, { name: 'Choice' }> => child.type === 'component' && child.name === 'Choice',
  );
  const explanations = [...walkBlocks(children)].filter((block) => block.type === 'component' && block.name === 'Explanation');
  const lines = explanations
    .flatMap((block) => ('children' in block ? [...walkBlocks(block.children as QuestionBlock['children'])] : []))
    .flatMap(linesOf);
  const sentences = lines
    .flatMap((line) => plainText(line).split(/(?<=[.?!]) /))
    .filter((text) => text.length > 20 && !text.includes('  '));
  return { kind: props.kind, address, index, correct: choices.map((choice) => choice.props.correct), feedback: sentences };
}
