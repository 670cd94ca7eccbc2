using Quiz.Files.Formats;

namespace Quiz.Tests.Reports;

public class CsvTableTests
{
    [Fact]
    public void Text_is_no_formula_and_numbers_stay_numbers() =>
        Assert.Equal("name,'=q1,n\n'=1+1,-0.5,-2\n,,\n\"'+a,b\",0.3333333333,0\n-2,1E-10,\n", Written(TableForm.Usual));

    [Theory]
    [InlineData("excel-de")]
    [InlineData("Excel-FR")]
    public void Where_a_comma_is_the_decimal_mark_semicolons_stand_between_cells(string name) =>
        Assert.Equal("\uFEFFname;'=q1;n\n'=1+1;-0,5;-2\n;;\n'+a,b;0,3333333333;0\n-2;1E-10;\n",
            Written(TableForm.Of(name)!));

    [Fact]
    public void Elsewhere_only_the_mark_is_added() =>
        Assert.Equal("\uFEFF" + Written(TableForm.Usual), Written(TableForm.Of("excel-en")!));

    [Theory]
    [InlineData("excel")]
    [InlineData("excel-xx")]
    [InlineData("de")]
    [InlineData("")]
    public void Other_names_are_unknown(string name) => Assert.Null(TableForm.Of(name));

    private static string Written(TableForm form)
    {
        var output = new StringWriter();
        using (var csv = new CsvTable(output, form, "name", "=q1", "n"))
        {
            csv.Add("=1+1").Add(-0.5).Add(-2).EndRow();
            csv.Add("").Add((double?)null).Add((int?)null).EndRow();
            csv.Add("+a,b").Add(1.0 / 3).Add(0).EndRow();
            csv.Add("-2").AddExactly(1e-10).Add((int?)null).EndRow();
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}
