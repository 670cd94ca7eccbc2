using Quiz.Files.Formats;

namespace Quiz.Tests.Exchange;

public class FormulaCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\u00A0=1+1", "'\u00A0=1+1")]
    [InlineData("@name", "'@name")]
    [InlineData("+49 123", "'+49 123")]
    [InlineData("+49123", "'+49123")] // it would lose its plus
    [InlineData("-", "'-")]
    [InlineData("- item", "'- item")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("-2 lamps", "'-2 lamps")]
    [InlineData("-2\n=1", "'-2\n=1")]
    [InlineData("\tlamp", "'\tlamp")]
    [InlineData("\rlamp", "'\rlamp")]
    [InlineData("\nlamp", "'\nlamp")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("'=1", "''=1")]
    [InlineData("-2", "-2")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-0,5", "-0,5")]
    [InlineData("-1.5e-10", "-1.5e-10")]
    [InlineData("-1E+05", "-1E+05")]
    [InlineData("−2", "−2")]
    [InlineData("1-2", "1-2")]
    [InlineData("a=b", "a=b")]
    [InlineData(" lamp", " lamp")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("", "")]
    public void A_formula_is_disarmed_and_read_as_it_was(string text, string cell)
    {
        Assert.Equal(cell, FormulaCell.Disarmed(text));
        Assert.Equal(text, FormulaCell.Restored(cell));
    }
}
