/** Functions: the one worksheet function that tells a workbook's date system. */
import { dayFromCivil } from '../../../../core/time/day.ts';
import type { Book } from '../../book/book.ts';
import { hostObject, HostObject, type HostType } from '../host-type.ts';
import { notAnswered } from '../office-error.ts';
import { wholeNumber } from './range-target.ts';

interface FunctionOutcome {
  readonly value: number;
}

export const functionsType: HostType<Book> = {
  name: 'Functions',
  methods: {
    Date: {
      since: '1.2',
      call: (book, args) => {
        if (args.some((argument) => argument instanceof HostObject)) throw notAnswered('Functions.Date of ranges');
        const day = dayFromCivil({ year: wholeNumber(args[0]), month: wholeNumber(args[1]), date: wholeNumber(args[2]) });
        if (day === null) throw notAnswered('Functions.Date of dates that must be normalised');
        return hostObject(functionResultType, { value: book.dateSystem === 1904 ? day - 1462 : day });
      },
    },
  },
};

export const functionResultType: HostType<FunctionOutcome> = {
  name: 'FunctionResult',
  properties: {
    Value: { since: '1.2', get: (outcome) => outcome.value },
    Error: { since: '1.2', get: () => null },
  },
};
