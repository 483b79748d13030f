export { getState, saveState } from '@actions/core';
