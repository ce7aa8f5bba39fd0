import type { CustomScheme } from 'electron';
import { APP_SCHEME } from './app-origin.ts';

/**
 * What pages of `app:` may do: be an origin of their own (`standard`), use IndexedDB and the clipboard events of a safe page
 * (`secure`), and keep compiled scripts. Not: bypass the content security policy, be fetched from, run service workers.
 */
export const privilegedScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, codeCache: true },
};
