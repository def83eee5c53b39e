import { SETTINGS } from './settings.ts';
import { STORED, storageKey } from './store.ts';

/** Stands for the base path, which each page states on its root element. */
const BASE = '\0';
const key = JSON.stringify(storageKey(BASE, STORED.settings)).replace('\\u0000', '"+d.base+"');

/**
 * The one script inside a page, before anything is painted: says that scripts run and whether the browser can
 * speak, and applies what the reader has set, so that no page flashes in colours that were not chosen. A value
 * that is damaged stands on the root element without effect. The same on all pages, so that one hash in the
 * policy allows it.
 */
export const FIRST_PAINT = `{const d=document.documentElement.dataset;d.script="";if("speechSynthesis"in window)d.speech="";try{const s=JSON.parse(localStorage.getItem(${key}));for(const n of ${JSON.stringify(Object.keys(SETTINGS))})if(s[n])d[n]=s[n]}catch{}}`;
