import { expect, test } from 'vitest';
import { textMenu } from '../../../../electron/main/window/text-menu.ts';

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: true,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};

test('a text field offers editing, with what is possible now', () => {
  const menu = textMenu({ isEditable: true, selectionText: '', editFlags });
  expect(menu.map(({ role }) => role).filter(Boolean)).toEqual([
    'undo',
    'redo',
    'cut',
    'copy',
    'paste',
    'pasteAndMatchStyle',
    'selectAll',
  ]);
  expect(menu.find(({ role }) => role === 'cut')).toMatchObject({ enabled: false });
});

test('selected text can be copied; elsewhere there is no native menu', () => {
  expect(textMenu({ isEditable: false, selectionText: 'word', editFlags })).toEqual([{ role: 'copy', enabled: true }]);
  expect(textMenu({ isEditable: false, selectionText: ' ', editFlags })).toEqual([]);
});
