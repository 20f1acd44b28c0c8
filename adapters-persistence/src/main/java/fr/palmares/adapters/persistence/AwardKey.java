package fr.palmares.adapters.persistence;

import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.laureate.LaureateId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An award's id as the two columns that it has in every table of its parts. */
final class AwardKey {

    private AwardKey() {}

    static AwardId read(ResultSet row) throws SQLException {
        String laureate = row.getString("laureate");
        int space = laureate.indexOf(' ');
        return new AwardId(
                LaureateId.parse(laureate.substring(0, space) + "/" + Integer.parseInt(laureate.substring(space + 1)))
                        .orElseThrow(),
                Support.valueOf(row.getString("support")));
    }
}
