// @ts-expect-error: it leads nowhere, on purpose.
import './nowhere.ts';
