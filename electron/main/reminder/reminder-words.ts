/** What the notification says. It may be seen by anybody who looks at the screen, so it names nothing of the record. */
export const reminderWords = {
  title: 'Friday review',
  body: 'Three minutes, and there is something to send.',
} as const;
