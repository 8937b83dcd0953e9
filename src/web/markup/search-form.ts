import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { type Markup, plain } from './text.ts';

/** The box that searches the whole archive. */
export const searchForm = (typed = ''): Markup => html`<form class="search" role="search" action="${paths.search()}" method="get">
<label for="q">Search articles and quotations</label>
<input id="q" name="q" type="search" value="${plain(typed)}" maxlength="200" autocomplete="off" enterkeyhint="search">
<button type="submit">Search</button>
</form>`;
