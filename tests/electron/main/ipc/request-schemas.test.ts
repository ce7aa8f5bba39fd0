import { expect, test } from 'vitest';
import { requestSchemas } from '../../../../electron/main/ipc/request-schemas.ts';
import { channels } from '../../../../shared/ipc/channels.ts';

test('every verb has a schema, and there is none besides', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual([...channels].sort());
});

test.each(channels)('%s takes neither nothing nor a text', (channel) => {
  expect(requestSchemas[channel].safeParse(undefined).success).toBe(false);
  expect(requestSchemas[channel].safeParse('../../etc/passwd').success).toBe(false);
});
