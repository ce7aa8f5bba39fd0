import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import type { Place } from '../rig/fault.ts';

/**
 * The real app without a debugger, which would itself listen on a socket: a script of ours starts the app's main and takes orders
 * on a pipe. Everything is traced with `strace`.
 */
export interface QuietApp {
  /** Runs code in main; `electron` is there, and so is `page`, its window's contents. Answers what the code returns. */
  readonly main: (code: string) => Promise<unknown>;
  /** Runs an expression in the page. */
  readonly page: (code: string) => Promise<unknown>;
  /** Ends the app as a person does, and waits for all of it. Answers the trace and whatever was written to the terminal. */
  readonly quit: () => Promise<{ trace: string; output: string }>;
}

const DRIVER = `'use strict';
const electron = require('electron');
const { Socket } = require('node:net');
const path = require('node:path');
const folder = process.env.RUNGBOOK_TRIED_APP;
electron.app.setAppPath(folder);
const pipe = new Socket({ fd: 3 });
let rest = '';
pipe.on('data', (data) => {
  const lines = (rest + data).split('\\n');
  rest = lines.pop();
  for (const line of lines) void obey(JSON.parse(line));
});
async function obey({ id, code }) {
  try {
    const page = electron.BrowserWindow.getAllWindows()[0]?.webContents;
    const value = await new Function('electron', 'page', 'return (async () => {' + code + '})()')(electron, page);
    pipe.write(JSON.stringify({ id, value: value ?? null }) + '\\n');
  } catch (error) {
    pipe.write(JSON.stringify({ id, error: String(error) }) + '\\n');
  }
}
require(path.join(folder, 'dist', 'main', 'index.cjs'));
`;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

function writeDriver(folder: string, app: string): void {
  mkdirSync(folder, { recursive: true });
  const { name, productName, version } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, productName, version, main: 'driver.cjs' }));
  writeFileSync(path.join(folder, 'driver.cjs'), DRIVER);
}

/** Starts the app on `folder/data` with `HOME` and temporary files inside `folder`; `wrap` goes before strace. */
export function startQuietApp(place: Place, folder: string, wrap: readonly string[] = []): QuietApp {
  if (place.electron === null) throw new Error('There is no Electron.');
  const driver = path.join(folder, 'driver');
  const traceFile = path.join(folder, 'trace.txt');
  writeDriver(driver, place.appFolder);
  for (const name of ['home', 'tmp']) mkdirSync(path.join(folder, name), { recursive: true });
  const trace = [
    'strace',
    '-f',
    '-qq',
    '--seccomp-bpf',
    '-yy',
    '-e',
    'trace=%network,ioctl',
    '-e',
    'signal=none',
    '-o',
    traceFile,
  ];
  const command = [
    ...wrap,
    ...trace,
    place.electron.executable,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${path.join(folder, 'data')}`,
    driver,
  ];
  const child = spawn(command[0] ?? '', command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...place.env,
      RUNGBOOK_TRIED_APP: place.appFolder,
      HOME: path.join(folder, 'home'),
      TMPDIR: path.join(folder, 'tmp'),
      LANG: 'en_GB.UTF-8',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const pipe = child.stdio[3] as Duplex;
  const waiting = new Map<number, (answer: Answer) => void>();
  createInterface({ input: pipe }).on('line', (line) => {
    const answer = JSON.parse(line) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let next = 0;
  const main = async (code: string): Promise<unknown> => {
    const id = (next += 1);
    const answer = await Promise.race([
      new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        pipe.write(`${JSON.stringify({ id, code })}\n`);
      }),
      ended.then((): Answer => ({ id, error: `The app ended. ${output.slice(-500)}` })),
    ]);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const page = (code: string): Promise<unknown> => main(`return page.executeJavaScript(${JSON.stringify(code)});`);
  return {
    main,
    page,
    quit: async () => {
      await main('setTimeout(() => electron.app.quit(), 50);');
      await ended;
      return { trace: readFileSync(traceFile, 'utf8'), output };
    },
  };
}
