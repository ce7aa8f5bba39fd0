/** Names of the verbs that the renderer may ask of main; nothing else crosses the bridge. */
export const channels = [
  'app.info',
  'app.quit-ready',
  'app.reopen',
  'database.set-aside',
  'settings.read',
  'settings.write',
  'profiles.list',
  'profiles.create',
  'profiles.select',
  'profiles.remove',
  'journal.append',
  'journal.read-after',
  'journal.head',
  'export.markdown',
  'export.pdf',
  'clipboard.write-rich-text',
  'git.choose-repository',
  'git.read-log',
  'documents.choose-markdown',
  'links.open',
  'vault.open',
  'vault.status',
  'vault.snapshot',
  'vault.verify',
  'vault.read-lines',
  'vault.point',
  'vault.repair',
  'attachments.choose',
  'attachments.put',
  'attachments.read',
  'attachments.save-as',
  'backup.save',
  'backup.choose',
  'copies.choose-folder',
  'copies.set',
  'copies.off',
] as const;
export type Channel = (typeof channels)[number];

/** What main may tell the renderer without being asked. */
export const events = ['menu.command', 'app.before-quit', 'window.focus', 'vault.space'] as const;
export type EventName = (typeof events)[number];
