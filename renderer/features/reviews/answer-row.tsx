import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { isTyping } from '../../hooks/use-key-action.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { WordsField } from './words-field.tsx';

interface AnswerRowProps<Answer extends string> {
  title: string;
  /** What is asked, under the title. */
  children: ReactNode;
  /** In the order of the keys: 1 is the first. */
  answers: readonly { value: Answer; label: string }[];
  answer: Answer | null;
  /** "Unknown" stands in its place and is none. Room for words is made once there is an answer. */
  isAnswered: boolean;
  /** How a closed review says it; what was not answered included. */
  answerWords: string;
  /** `null` where the review is closed. 0 takes an answer back. */
  onAnswer: ((answer: Answer | null) => void) | null;
  words: string;
  onWords: ((words: string) => void) | null;
  onBlur?: (() => void) | undefined;
}

/** One question of a review with its few answers, by arrow or by digit, and room for a word about it. */
export function AnswerRow<Answer extends string>(props: AnswerRowProps<Answer>) {
  const { title, children, answers, answer, isAnswered, answerWords, onAnswer, words, onWords, onBlur } = props;
  const row = useRef<HTMLLIElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!onAnswer || !plain || isTyping(event) || !useSettings.getState().settings.singleKeys) return;
    const chosen = event.key === '0' ? null : answers[Number(event.key) - 1]?.value;
    if (chosen === undefined) return;
    event.preventDefault();
    onAnswer(chosen);
  });
  // The row is no control, the choice in it is; so the listener stands on the element.
  useLayoutEffect(() => {
    const element = row.current;
    const listen = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);
  return (
    <li ref={row} data-answer-row className="flex flex-col gap-1 border-t border-border py-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="flex min-w-0 flex-1 basis-60 flex-col">
          <h3 className="font-semibold">{title}</h3>
          <div className="text-12 leading-reading text-text-2">{children}</div>
        </div>
        {onAnswer === null ? (
          <span className={isAnswered ? '' : 'text-text-3'}>{answerWords}</span>
        ) : (
          <SegmentedControl label={title} segments={answers} value={answer} onValueChange={onAnswer} />
        )}
      </div>
      {(isAnswered || words !== '') && (
        <WordsField
          label={`Words on ${title}`}
          placeholder="In your words"
          value={words}
          onValueChange={onWords}
          onBlur={onBlur}
        />
      )}
    </li>
  );
}
