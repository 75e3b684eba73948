/** What an arrow is, and so how it is drawn. `takeover` leads to what stands in for something lost; `route` is a default route. */
export type ArrowStyle =
  | 'stream'
  | 'cdc'
  | 'batch'
  | 'request'
  | 'trigger'
  | 'transform'
  | 'replicate'
  | 'failure'
  | 'reach'
  | 'managed'
  | 'route'
  | 'blocked'
  | 'unknown'
  | 'takeover';
