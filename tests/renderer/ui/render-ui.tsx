import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { UiProvider } from '../../../renderer/ui/ui-provider.tsx';

/** Renders a component as the app does, with a person at mouse and keyboard. */
export function renderUi(element: ReactElement) {
  const person = userEvent.setup();
  return { person, ...render(element, { wrapper: UiProvider }) };
}
