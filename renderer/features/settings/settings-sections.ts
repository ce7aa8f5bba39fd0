/** The parts of the settings, in reading order; each has its own address `/settings/<id>`. */
export const settingsSections = [
  { id: 'profile', label: 'Profile' },
  { id: 'case', label: 'Case' },
  { id: 'ladder', label: 'Ladder' },
  { id: 'data', label: 'Data' },
  { id: 'keys', label: 'Keys' },
  { id: 'appearance', label: 'Appearance' },
  { id: 'reminders', label: 'Reminders' },
  { id: 'privacy', label: 'Privacy' },
  { id: 'about', label: 'About' },
] as const;

export type SettingsSectionId = (typeof settingsSections)[number]['id'];

/** The section that an address means; the first one for what is not known. */
export const sectionOf = (param: string | undefined): SettingsSectionId =>
  settingsSections.find(({ id }) => id === param)?.id ?? 'profile';
