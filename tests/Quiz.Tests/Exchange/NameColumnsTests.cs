using Quiz.Files.Exchange;

namespace Quiz.Tests.Exchange;

public class NameColumnsTests
{
    [Theory]
    [InlineData("id,name", "S1,Ann Lee", "Ann Lee")]
    [InlineData("id,first name,surname", "S1,Ann,Lee", "Ann Lee")]
    [InlineData("id,last name,given name", "S1,Lee,Ann", "Ann Lee")]
    [InlineData("id,family_name,first_name", "S1,Lee,Ann", "Ann Lee")]
    [InlineData("id,nachname,vorname", "S1,Lee,Ann", "Ann Lee")]
    [InlineData("id,name,vorname", "S1,Lee,Ann", "Ann Lee")]
    [InlineData("id,name,vorname", "S1,Ann Lee,Ann", "Ann Lee")]
    [InlineData("id,name,surname", "S1,Ann,Lee", "Ann Lee")]
    [InlineData("id,name,surname", "S1,Ann Lee,Lee", "Ann Lee")]
    [InlineData("id,name,first name,last name", "S1,Ann B. Lee,Ann,Lee", "Ann B. Lee")]
    [InlineData("id,name,first name,last name", "S1,,Ann,Lee", "Ann Lee")]
    [InlineData("id,first name,surname", "S1,,Lee", "Lee")]
    [InlineData("id,first name,surname", "S1,Ann,", "Ann")]
    [InlineData("id,surname", "S1,Lee", "Lee")]
    [InlineData("id,first name", "S1,Ann", "Ann")]
    [InlineData("id", "S1", "")]
    public void Two_names_are_one(string headings, string row, string name)
    {
        string[] cells = row.Split(',');
        Assert.Equal(name, NameColumns.Of([.. headings.Split(',')]).Read(column => column < 0 ? "" : cells[column]));
    }
}
