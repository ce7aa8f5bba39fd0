/** What a page may do that needs permission, asked for in earnest; runs inside the page (it is sent there as text). */
export async function tryPermissions(): Promise<{ granted: readonly string[]; answers: Record<string, string> }> {
  const names =
    'geolocation notifications camera microphone midi clipboard-read clipboard-write persistent-storage background-sync accelerometer gyroscope magnetometer screen-wake-lock payment-handler storage-access local-fonts window-management display-capture nfc';
  const granted: string[] = [];
  for (const name of names.split(' ')) {
    try {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      if (state !== 'denied') granted.push(`${name}: ${state}`);
    } catch {
      // This browser has no such permission.
    }
  }
  const outcome = async (work: () => Promise<unknown>): Promise<string> => {
    try {
      return `went through: ${String(await work())}`;
    } catch (error) {
      return error instanceof Error ? error.name : `code ${(error as { code: number }).code}`;
    }
  };
  const answers = {
    geolocation: await outcome(
      () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    ),
    notifications: await Notification.requestPermission(),
    clipboard: await outcome(() => navigator.clipboard.readText()),
    midi: await outcome(() => navigator.requestMIDIAccess({ sysex: true })),
    storage: String(await navigator.storage.persist()),
  };
  return { granted, answers };
}
