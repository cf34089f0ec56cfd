/** What lasts and what does not: locks, caches, properties. */
import { describe, expect, it } from 'vitest';
import { openScript } from './open-script.ts';

describe('a lock', () => {
  const TAKE = 'const lock = LockService.getDocumentLock(); const got = lock.tryLock(10); return [got, lock.hasLock()].join();';

  it('is had by one run at a time, and ends with it', () => {
    const { go, host } = openScript();
    expect([go(TAKE), go(TAKE)]).toEqual(['true,true', 'true,true']);
    host.stores.locks.document.isHeldElsewhere = true;
    expect(go(TAKE)).toBe('false,false');
    expect(() => go('LockService.getDocumentLock().waitLock(10);')).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  it('that a run has keeps out one that starts meanwhile', () => {
    const { go, host } = openScript();
    const seen: unknown[] = [];
    host.beforeCall = (member) => {
      if (member !== 'Sheet.getName') return;
      host.beforeCall = null;
      seen.push(go(TAKE));
    };
    expect(go(`${TAKE.replace('return', 'sheet.getName(); return')}`)).toBe('true,true');
    expect(seen).toEqual(['false,false']);
  });

  it('of the document is there only for a script that belongs to one', () => {
    expect(openScript([], { isBound: false }).go('return [LockService.getDocumentLock(), CacheService.getDocumentCache(), PropertiesService.getDocumentProperties()].join("|");')).toBe('||');
  });
});

describe('properties and caches', () => {
  it('last from run to run, each kind by itself', () => {
    const { go } = openScript();
    go('PropertiesService.getUserProperties().setProperty("a", "1"); CacheService.getDocumentCache().put("b", "2", 60);');
    expect(JSON.stringify(go('return [PropertiesService.getUserProperties().getProperties(), PropertiesService.getScriptProperties().getProperty("a"), CacheService.getDocumentCache().getAll(["b", "c"])];')))
      .toBe('[{"a":"1"},null,{"b":"2"}]');
  });

  it('take nine kilobytes a property, a hundred a cached text, counted in bytes', () => {
    const { go } = openScript();
    const put = (text: string): unknown => go(`PropertiesService.getUserProperties().setProperty("a", ${text});`);
    put('"x".repeat(9216)');
    expect(() => put('"é".repeat(9216)')).toThrow('Argument too large: value');
    expect(() => go('CacheService.getUserCache().put("a", "x".repeat(102401));')).toThrow('Argument too large: value');
    expect(() => go('for (let i = 0; i < 60; i += 1) PropertiesService.getUserProperties().setProperty("k" + i, "x".repeat(9000));')).toThrow('property storage quota');
  });

  it('hold texts only', () => {
    expect(() => openScript().go('PropertiesService.getUserProperties().setProperty("a", 1);'))
      .toThrow("The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.");
  });
});
