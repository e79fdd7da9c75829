// What a start is measured against: Node and the two packages that hold and read everything.
import 'minisearch';
import 'yaml';
