/** A small offer file of AWS's price list, written as JSON and as CSV in the form that AWS gives them. */
export interface ListedOffer {
  readonly offer: string;
  readonly published?: string;
  readonly products: readonly ListedProduct[];
}

export interface ListedProduct {
  readonly sku?: string;
  readonly family?: string;
  /** By AWS's own names, `usagetype` among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly unit: string;
  /** USD by the unit at which each step begins; a plain amount has one step. */
  readonly usd: string | Readonly<Record<string, string>>;
  readonly currency?: string;
}

export const PUBLISHED = '2026-09-11T12:44:25Z';

/** How the CSV names what JSON calls otherwise than by its words set apart. */
const HEADERS: Readonly<Record<string, string>> = {
  usagetype: 'usageType',
  operation: 'operation',
  preInstalledSw: 'Pre Installed S/W',
  capacitystatus: 'CapacityStatus',
  servicecode: 'serviceCode',
};

const header = (name: string): string =>
  HEADERS[name] ?? name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/^./, (letter) => letter.toUpperCase());

interface Step {
  readonly rateCode: string;
  readonly begin: string;
  readonly end: string;
  readonly amount: string;
}

export const skuOf = ({ sku }: ListedProduct, at: number): string => sku ?? `SKU${String(at).padStart(13, '0')}`;

function steps({ usd }: ListedProduct, sku: string): readonly Step[] {
  const begins = Object.entries(typeof usd === 'string' ? { 0: usd } : usd);
  return begins.map(([begin, amount], at) => ({
    rateCode: `${sku}.JRTCKXETXF.R${at}`,
    begin,
    end: begins[at + 1]?.[0] ?? 'Inf',
    amount: Number(amount).toFixed(10),
  }));
}

export function offerJson({ offer, published = PUBLISHED, products }: ListedOffer): string {
  const onDemand = products.map((product, at) => {
    const sku = skuOf(product, at);
    const priceDimensions = Object.fromEntries(
      steps(product, sku).map(({ rateCode, begin, end, amount }) => [
        rateCode,
        {
          rateCode,
          description: `$${amount} per ${product.unit}, "as listed"`,
          beginRange: begin,
          endRange: end,
          unit: product.unit,
          pricePerUnit: { [product.currency ?? 'USD']: amount },
          appliesTo: [],
        },
      ]),
    );
    const term = { offerTermCode: 'JRTCKXETXF', sku, effectiveDate: '2026-09-01T00:00:00Z', priceDimensions };
    return [sku, { [`${sku}.JRTCKXETXF`]: { ...term, termAttributes: {} } }] as const;
  });
  return JSON.stringify(
    {
      formatVersion: 'v1.0',
      disclaimer: 'This pricing list is for informational purposes only.',
      offerCode: offer,
      version: '20260911124425',
      publicationDate: published,
      products: Object.fromEntries(
        products.map((product, at) => [
          skuOf(product, at),
          { sku: skuOf(product, at), productFamily: product.family, attributes: product.attributes },
        ]),
      ),
      terms: {
        OnDemand: Object.fromEntries(onDemand),
        // Never taken: what one pays a year ahead.
        Reserved: Object.fromEntries(
          onDemand.map(([sku]) => [
            sku,
            {
              [`${sku}.38NPMPTW36`]: {
                offerTermCode: '38NPMPTW36',
                sku,
                effectiveDate: '2026-09-01T00:00:00Z',
                priceDimensions: {
                  [`${sku}.38NPMPTW36.2TG2D8R56U`]: { unit: 'Quantity', pricePerUnit: { USD: '99' } },
                },
                termAttributes: { LeaseContractLength: '1yr' },
              },
            },
          ]),
        ),
      },
      attributesList: {},
    },
    null,
    2,
  );
}

export function offerCsv({ offer, published = PUBLISHED, products }: ListedOffer): string {
  const names = [...new Set(products.flatMap(({ attributes }) => Object.keys(attributes)))];
  const columns = [
    ...['SKU', 'OfferTermCode', 'RateCode', 'TermType', 'PriceDescription', 'EffectiveDate', 'StartingRange'],
    ...['EndingRange', 'Unit', 'PricePerUnit', 'Currency', 'Product Family', ...names.map(header)],
  ];
  const rows = products.flatMap((product, at) => {
    const sku = skuOf(product, at);
    const own = [product.family ?? '', ...names.map((name) => product.attributes[name] ?? '')];
    return steps(product, sku).flatMap(({ rateCode, begin, end, amount }) => {
      const price = [begin, end, product.unit, amount, product.currency ?? 'USD'];
      return [
        [sku, 'JRTCKXETXF', rateCode, 'OnDemand', 'as listed, "in USD"', '2026-09-01', ...price, ...own],
        [sku, '38NPMPTW36', `${rateCode}R`, 'Reserved', 'a year ahead', '2026-09-01', ...price, ...own],
      ];
    });
  });
  const head = [
    ['FormatVersion', 'v1.0'],
    ['Disclaimer', 'This pricing list is for informational purposes only.'],
    ['Publication Date', published],
    ['Version', '20260911124425'],
    ['OfferCode', offer],
  ];
  const line = (fields: readonly string[]): string =>
    fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',');
  return [...head, columns, ...rows].map((fields) => `${line(fields)}\n`).join('');
}

/** A text as bytes, in pieces of the given sizes, over and over. */
export async function* inPieces(text: string, sizes: readonly number[] = [1 << 16]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length]!);
    yield bytes.slice(at, at + size);
    at += size;
    await Promise.resolve();
  }
}
