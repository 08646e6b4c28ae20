using System.Collections.Immutable;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Tests;

/// <summary>Lets the analyzers find mistakes in sources, and the code fixes mend them, as an editor does.</summary>
internal static class FixHarness
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = [new DefinitionAnalyzer(), new TextComparisonAnalyzer()];

    private static readonly ImmutableArray<FixProvider> _providers =
    [
        .. from type in typeof(FixProvider).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(FixProvider)) && !type.IsAbstract
           select (FixProvider)Activator.CreateInstance(type)!,
    ];

    /// <summary>The ids for which there are fixes.</summary>
    public static IEnumerable<string> FixableIds => _providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct();

    /// <summary>The titles of the fixes that are offered for the first mistake of a kind.</summary>
    public static async Task<IReadOnlyList<string>> TitlesFor(string id, params string[] sources)
    {
        var solution = Open(sources);
        var diagnostic = (await Analyze(solution)).First(diagnostic => diagnostic.Id == id);
        return [.. (await FindActions(solution, diagnostic)).Select(offer => offer.Action.Title)];
    }

    /// <summary>The titles of the fixes that are offered for a mistake after the source has become another one.</summary>
    public static async Task<IReadOnlyList<string>> TitlesForStale(string id, string before, string now)
    {
        var found = (await Analyze(Open([before]))).First(diagnostic => diagnostic.Id == id);
        var solution = Open([now]);
        var document = solution.Projects.Single().Documents.Single();
        var tree = (await document.GetSyntaxTreeAsync())!;
        var stale = Diagnostic.Create(found.Descriptor, Location.Create(tree, found.Location.SourceSpan), found.Properties);
        return [.. (await FindActions(solution, stale)).Select(offer => offer.Action.Title)];
    }

    /// <summary>Mends the first mistake of a kind.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">How the title of the fix begins.</param>
    /// <param name="sources">The files.</param>
    public static async Task<string[]> Apply(string id, string title, params string[] sources)
    {
        var solution = Open(sources);
        var diagnostic = (await Analyze(solution)).First(diagnostic => diagnostic.Id == id);
        return await Apply(Choose(await FindActions(solution, diagnostic), title).Action);
    }

    /// <summary>Mends each mistake of a file in each way, each time beginning with the file as it is.</summary>
    public static async Task<List<(string Title, string Source)>> ApplyEach(string source)
    {
        var solution = Open([source]);
        var mended = new List<(string, string)>();
        foreach (var diagnostic in await Analyze(solution))
            foreach (var (_, action) in await FindActions(solution, diagnostic))
                mended.Add((action.Title, Assert.Single(await Apply(action))));
        return mended;
    }

    /// <summary>Mends all mistakes of a kind.</summary>
    public static async Task<string[]> ApplyToAll(string id, string title, FixAllScope scope, params string[] sources)
    {
        var solution = Open(sources);
        var diagnostics = (await Analyze(solution)).Where(diagnostic => diagnostic.Id == id).ToImmutableArray();
        var (provider, action) = Choose(await FindActions(solution, diagnostics[0]), title);
        var context = new FixAllContext(
            solution.GetDocument(diagnostics[0].Location.SourceTree)!,
            provider,
            scope,
            action.EquivalenceKey,
            [id],
            new Found(diagnostics),
            default);
        return await Apply((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    /// <summary>What the analyzers say of sources.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(params string[] sources) => Analyze(Open(sources));

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Solution solution)
    {
        var compilation = (await solution.Projects.Single().GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(_analyzers).GetAnalyzerDiagnosticsAsync();
        var files = compilation.SyntaxTrees.ToList();
        return
        [
            .. found
                .OrderBy(diagnostic => files.IndexOf(diagnostic.Location.SourceTree!))
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    private static Solution Open(string[] sources)
    {
        var compilation = GeneratorHarness.Compile(sources);
        var project = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: compilation.SyntaxTrees[0].Options,
            metadataReferences: compilation.References));
        for (var i = 0; i < sources.Length; i++)
            solution = solution.AddDocument(DocumentId.CreateNewId(project), $"{i}.cs", SourceText.From(sources[i]));
        return solution;
    }

    private static async Task<List<(FixProvider Provider, CodeAction Action)>> FindActions(Solution solution, Diagnostic diagnostic)
    {
        var actions = new List<(FixProvider, CodeAction)>();
        foreach (var provider in _providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add((provider, action)), default));
        }
        return actions;
    }

    private static (FixProvider Provider, CodeAction Action) Choose(List<(FixProvider Provider, CodeAction Action)> actions, string title)
    {
        var chosen = actions.Where(offer => offer.Action.Title.StartsWith(title, StringComparison.Ordinal)).ToList();
        Assert.True(chosen.Count == 1, $"'{title}' is not one of: {string.Join("; ", actions.Select(offer => offer.Action.Title))}");
        return chosen[0];
    }

    private static async Task<string[]> Apply(CodeAction action)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>());
        var documents = operation.ChangedSolution.Projects.Single().Documents.OrderBy(document => document.Name, StringComparer.Ordinal);
        return await Task.WhenAll(documents.Select(async document => (await document.GetTextAsync()).ToString()));
    }

    /// <summary>What an editor knows already.</summary>
    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Microsoft.CodeAnalysis.Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
