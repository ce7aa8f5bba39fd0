import { describe, expect, it } from 'vitest';
import { localInstant } from '../../../shared/dates/local-instant.ts';
import { WeeklyReminderSchema, isReminderDue, nextReminder, noReminder } from '../../../shared/weekly/reminder.ts';

const friday = { on: true, weekday: 5, time: '15:30' };
const berlin = (now: string) => ({ now, zone: 'Europe/Berlin' });

describe('nextReminder', () => {
  it('is off until somebody asks for it', () => {
    expect(nextReminder(noReminder, berlin('2026-11-27T08:00:00.000Z'))).toBeNull();
  });

  it('comes on the same Friday before the time, a week later from the time on', () => {
    expect(nextReminder(friday, berlin('2026-11-27T14:29:59.000Z'))).toBe('2026-11-27T14:30:00.000Z');
    expect(nextReminder(friday, berlin('2026-11-27T14:30:00.000Z'))).toBe('2026-12-04T14:30:00.000Z');
  });

  it('keeps the time on the wall across both changes of clocks', () => {
    expect(nextReminder(friday, berlin('2026-03-27T15:00:00.000Z'))).toBe('2026-04-03T13:30:00.000Z');
    expect(nextReminder(friday, berlin('2026-10-23T14:00:00.000Z'))).toBe('2026-10-30T14:30:00.000Z');
  });

  it('takes the weekday from the person’s zone', () => {
    const clock = { now: '2026-11-27T10:30:00.000Z', zone: 'Pacific/Kiritimati' };
    expect(nextReminder({ ...friday, time: '01:00' }, clock)).toBe('2026-12-03T11:00:00.000Z');
  });

  it('refuses a time that no clock shows, in words', () => {
    expect(WeeklyReminderSchema.safeParse({ ...friday, time: '25:00' }).error?.issues[0]?.message).toBe(
      'Write the time as 15:30.',
    );
  });
});

describe('isReminderDue', () => {
  const at = '2026-11-27T14:30:00.000Z';

  it('is due from its very moment on, once', () => {
    expect(isReminderDue(friday, '2026-11-27T14:00:00.000Z', berlin('2026-11-27T14:29:59.999Z'))).toBe(false);
    expect(isReminderDue(friday, '2026-11-27T14:00:00.000Z', berlin(at))).toBe(true);
    expect(isReminderDue(friday, at, berlin('2026-11-27T15:00:00.000Z'))).toBe(false);
  });

  it('is made up for within twelve hours, not later, and not when it is off or the clock went back', () => {
    expect(isReminderDue(friday, '2026-11-20T08:00:00.000Z', berlin('2026-11-28T02:29:00.000Z'))).toBe(true);
    expect(isReminderDue(friday, '2026-11-20T08:00:00.000Z', berlin('2026-11-28T02:31:00.000Z'))).toBe(false);
    expect(isReminderDue(noReminder, '2026-11-20T08:00:00.000Z', berlin(at))).toBe(false);
    expect(isReminderDue(friday, '2026-12-24T08:00:00.000Z', berlin(at))).toBe(false);
  });
});

describe('localInstant', () => {
  it('moves a skipped time past the change, and takes the first of a doubled one', () => {
    expect(localInstant('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(localInstant('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(localInstant('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it('knows zones of half an hour and of a whole day', () => {
    expect(localInstant('2026-11-27', '15:30', 'Asia/Kolkata')).toBe('2026-11-27T10:00:00.000Z');
    expect(localInstant('2026-11-27', '15:30', 'Pacific/Kiritimati')).toBe('2026-11-27T01:30:00.000Z');
    // Samoa left the 30th out of its year 2011.
    expect(localInstant('2011-12-31', '00:30', 'Pacific/Apia')).toBe('2011-12-30T10:30:00.000Z');
  });
});
