import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { UiProvider } from '../../../renderer/ui/ui-provider.tsx';
import { fillJsdomGaps } from '../fill-jsdom-gaps.ts';

fillJsdomGaps();
afterEach(cleanup);

/** Renders a component as the app does, with a person at mouse and keyboard. */
export function renderUi(element: ReactElement) {
  const person = userEvent.setup();
  return { person, ...render(element, { wrapper: UiProvider }) };
}
