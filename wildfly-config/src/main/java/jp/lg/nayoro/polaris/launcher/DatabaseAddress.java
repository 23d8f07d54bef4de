package jp.lg.nayoro.polaris.launcher;

import javax.sql.DataSource;

import com.mysql.cj.jdbc.MysqlDataSource;

/** Which database, as whom. */
public record DatabaseAddress(String url, String user, String password) {

    public DataSource dataSource() {
        var source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Without the password: this string reaches logs. */
    @Override
    public String toString() {
        return "DatabaseAddress[" + url + ", " + user + "]";
    }
}
