/** The script `elk.js`: the second layout engine, half as large again as the page, so it is fetched only when it is needed. */
import ELK from 'elkjs/lib/elk.bundled.js';
import { offerElk } from './offered';

offerElk(ELK);
