import { type DialectAdapter, SqliteAdapter, SqliteDialect } from 'kysely';

/** SQLite rolls DDL back like any other write; Kysely assumes it does not. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }
}
