using System.Diagnostics;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public sealed class BankFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("quiz-").FullName;

    [Fact]
    public void What_was_added_goes_before_what_came_with_the_program()
    {
        Assert.Equal(
            [Path.Combine("here", "quizzes"), Path.Combine("data", "quizzes"), Path.Combine("program", "quizzes")],
            BankFiles.UsualPlaces("here", "program", new DataFolder("data")));
        Assert.Equal(2, BankFiles.UsualPlaces("here", "program", null).Count);
    }

    [Fact]
    public void Files_are_listed_by_place_and_name()
    {
        Write("near/b.yml", "id: b\ntitle: Bees");
        Write("near/a.yaml", "id: a");
        Write("near/bank.schema.json", "{}");
        Write("near/deeper/c.yaml", "id: c");
        Write("far/0.yaml", "no bank");
        BankFiles found = BankFiles.In(Full("far"), [Full("near"), Full("missing")]);
        Assert.Equal(
            [new BankFile(Full("far/0.yaml"), null, null), new BankFile(Full("near/a.yaml"), "a", null),
                new BankFile(Full("near/b.yml"), "b", "Bees")],
            found.Files);
        Assert.Equal(["0.yaml", "a", "Bees"], found.Files.Select(f => f.Name));
        Assert.Empty(found.Troubles);
    }

    [Fact]
    public void The_same_bank_is_listed_once_where_it_comes_first()
    {
        Write("near/mine.yaml", "id: lamp\ntitle: Mine");
        Write("far/lamp.yaml", "id: lamp\ntitle: Shipped");
        Assert.Equal(["Mine"], In("near", "far", "near").Files.Select(f => f.Title));
    }

    [Fact]
    public void The_same_file_under_another_name_is_listed_once()
    {
        Write("near/mine.yaml", "no id");
        Directory.CreateDirectory(Full("far"));
        File.CreateSymbolicLink(Full("far/link.yaml"), Full("near/mine.yaml"));
        Assert.Equal([Full("near/mine.yaml")], In("near", "far").Files.Select(f => f.Path));
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_listed()
    {
        Write("near/good.yaml", "id: good");
        Write("near/empty.yaml", "");
        File.CreateSymbolicLink(Full("near/circle.yaml"), Full("near/circle.yaml"));
        File.CreateSymbolicLink(Full("near/nowhere.yaml"), Full("near/nothing"));
        BankFiles found = In("near");
        Assert.Equal(["good"], found.Files.Select(f => f.Id));
        Assert.Equal(2, found.Troubles.Count);
        Assert.Contains("circle.yaml\"", found.Troubles[0], StringComparison.Ordinal);
        Assert.Contains("nothing\"", found.Troubles[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_does_not_keep_the_list_waiting()
    {
        if (!OperatingSystem.IsLinux()) return;

        Directory.CreateDirectory(Full("near"));
        using (var make = Process.Start("mkfifo", [Full("near/pipe.yaml")])) make.WaitForExit();
        File.CreateSymbolicLink(Full("near/link.yaml"), Full("near/pipe.yaml"));
        Assert.True(File.Exists(Full("near/pipe.yaml")));
        Assert.Empty(In("near").Files);
    }

    [Fact]
    public void A_folder_that_was_named_and_is_missing_is_told()
    {
        string trouble = Assert.Single(BankFiles.In(Full("missing"), []).Troubles);
        Assert.Contains($"\"{Full("missing")}\"", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_huge_folder_a_part_is_listed_and_that_is_told()
    {
        Directory.CreateDirectory(Full("near"));
        for (int n = 0; n < BankFiles.MostPerFolder + 5; n++) File.WriteAllText(Full($"near/{n}.yaml"), $"id: b{n}");
        BankFiles found = In("near");
        Assert.Equal(BankFiles.MostPerFolder, found.Files.Count);
        Assert.Contains("1005", Assert.Single(found.Troubles), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private BankFiles In(params string[] folders) => BankFiles.In(null, folders.Select(Full));

    private string Full(string path) => Path.GetFullPath(Path.Combine(_root, path));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }
}
