/** CustomFunctions: to which Excel's runtime for custom functions hands what they gave. */
import type { HostType } from '../host-type.ts';
import { invalidArgument } from '../office-error.ts';
import type { Json } from '../wire.ts';

/** Under this name the runtime asks for it. */
export const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

export const customFunctionsType: HostType<null> = {
  name: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: {
      since: '1.1',
      call: (_, [results], host) => {
        if (!Array.isArray(results)) throw invalidArgument('a list of results is expected');
        // What was found to be a list of JSON.
        host.functionResults.push(...(results as readonly Json[]));
        return null;
      },
    },
  },
};
