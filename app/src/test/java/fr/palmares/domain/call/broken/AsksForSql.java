package fr.palmares.domain.call.broken;

import java.sql.Connection;

public interface AsksForSql {

    Connection connection();
}
