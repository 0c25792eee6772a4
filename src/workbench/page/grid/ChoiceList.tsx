import { LocaleService } from '@univerjs/core';
import { useDependency } from '@univerjs/ui';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';

/** What the grid gives the list that opens beside a cell with a list rule. */
export interface ChoiceListProps {
  readonly popup: {
    readonly anchorRect?: { readonly left: number; readonly right: number };
    readonly extraProps: {
      readonly options: readonly { readonly label: string; readonly value: string }[];
      /** What the cell holds. */
      readonly defaultValue: string;
      /** Writes the choice; false when the list is to stay open. */
      readonly onChange: (values: readonly string[]) => Promise<boolean>;
      readonly hideFn: () => void;
    };
  };
}

/** Pixels from one choice to the next, and of what is in sight at once. */
const STEP = 28;
const HEIGHT = 208;
/** Choices drawn beyond the edges, so that a turn of the wheel finds them there. */
const BEYOND = 8;

/** The grid's own classes: the list looks as its other lists do, in light and dark. */
const LOOK = {
  list: 'univer-box-border univer-rounded-lg univer-border univer-border-solid univer-border-gray-200 univer-bg-white univer-py-1 univer-text-gray-900 univer-shadow dark:!univer-border-gray-600 dark:!univer-bg-black dark:!univer-text-white',
  title: 'univer-px-3.5 univer-py-1 univer-pt-2 univer-text-xs',
  choices: 'univer-overflow-y-auto univer-px-2 univer-scrollbar-thin',
  choice:
    'univer-box-border univer-flex univer-w-full univer-cursor-pointer univer-items-center univer-border-none univer-rounded-md univer-bg-transparent univer-px-3 univer-text-left univer-text-xs univer-text-gray-900 hover:univer-bg-gray-50 dark:!univer-text-white dark:hover:!univer-bg-gray-700',
  chosen: 'univer-font-semibold univer-text-primary-600',
};

/**
 * The choices of a cell. Only those in sight are elements of the page: the grid's own list makes some of each of
 * 8,000 ids as soon as somebody types into the cell, and the keys wait for half a second.
 */
export function ChoiceList({ popup: { anchorRect, extraProps } }: ChoiceListProps): ReactElement {
  const { options, defaultValue, onChange, hideFn } = extraProps;
  const locale = useDependency(LocaleService);
  const list = useRef<HTMLDivElement>(null);
  const chosen = useMemo(
    () => options.findIndex(({ value }) => value === defaultValue),
    [options, defaultValue],
  );
  const longest = useMemo(() => longestLabel(options), [options]);
  const opening = Math.max(0, (chosen - 2) * STEP);
  const [top, setTop] = useState(opening);
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = opening;
  }, [opening]);
  const from = Math.max(0, Math.floor(top / STEP) - BEYOND);
  const to = Math.min(options.length, Math.ceil((top + HEIGHT) / STEP) + BEYOND);
  const width = anchorRect ? anchorRect.right - anchorRect.left : 0;
  const choose = async (value: string): Promise<void> => {
    if (await onChange([value])) hideFn();
  };
  return (
    <div className={LOOK.list} style={{ minWidth: width, maxWidth: Math.max(width, 200) }}>
      <div className={LOOK.title}>{locale.t('sheets-ui.data-validation.list.dropdown')}</div>
      <div
        className={LOOK.choices}
        style={{ maxHeight: HEIGHT }}
        ref={list}
        role="listbox"
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <div className={LOOK.choice} style={{ height: 0, visibility: 'hidden' }} aria-hidden>
          {longest}
        </div>
        <div style={{ height: from * STEP }} />
        {options.slice(from, to).map(({ label, value }, index) => (
          <button
            key={from + index}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={from + index === chosen}
            className={from + index === chosen ? `${LOOK.choice} ${LOOK.chosen}` : LOOK.choice}
            style={{ height: STEP }}
            // The keys stay with the cell.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void choose(value)}
          >
            {label}
          </button>
        ))}
        <div style={{ height: (options.length - to) * STEP }} />
      </div>
    </div>
  );
}

/** The list keeps the width of its longest choice, wherever it is scrolled to. */
function longestLabel(options: readonly { readonly label: string }[]): string {
  return options.reduce((longest, { label }) => (label.length > longest.length ? label : longest), '');
}
