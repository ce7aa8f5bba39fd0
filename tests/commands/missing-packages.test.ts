import { expect, test } from 'vitest';
import { missingPackages } from './missing-packages.ts';

const needs = [['xvfb'], ['libasound2', 'libasound2t64']];

test('any of the names of a library will do', () => {
  const installed = new Set(['xvfb', 'libasound2t64']);
  expect(missingPackages(needs, { installed, available: new Set() })).toEqual([]);
});

test('what is missing is asked for under the name that exists here', () => {
  const available = new Set(['xvfb', 'libasound2t64']);
  expect(missingPackages(needs, { installed: new Set(), available })).toEqual(['xvfb', 'libasound2t64']);
});

test('an unknown package is still asked for, so that apt names it', () => {
  expect(missingPackages(needs, { installed: new Set(), available: new Set() })).toEqual(['xvfb', 'libasound2']);
});
