using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Quiz.Tests.Architecture;

/// <summary>
/// Which of our types use which, as the compiled code tells: bases, fields, signatures, attributes and bodies.
/// </summary>
/// <remarks>Constants leave no trace there. Nested and generated types count as the type that they stand in.</remarks>
internal sealed class CodeGraph
{
    private readonly HashSet<Use> _uses = [];

    /// <param name="assemblies">Their files, beside which their symbols lie.</param>
    public static CodeGraph Of(params IEnumerable<string> assemblies)
    {
        var graph = new CodeGraph();
        foreach (string file in assemblies)
        {
            using var module = ModuleDefinition.ReadModule(file);
            foreach (TypeDefinition type in module.GetAllTypes().Where(IsOurs)) graph.Add(type);
        }

        return graph;
    }

    public IEnumerable<Use> Uses => _uses;

    private void Add(TypeDefinition type)
    {
        var used = new UsedTypes();
        used.Add(type.BaseType);
        foreach (InterfaceImplementation one in type.Interfaces) used.Add(one.InterfaceType);
        foreach (FieldDefinition field in type.Fields) used.Add(field.FieldType);
        foreach (CustomAttribute attribute in type.CustomAttributes) used.Add(attribute);
        foreach (MethodDefinition method in type.Methods)
        {
            used.Add(method);
            if (method.HasBody) AddBody(method.Body, used);
        }

        string from = NameOf(type);
        foreach (TypeReference to in used.Types.Where(t => IsOurs(t) && NameOf(t) != from))
            _uses.Add(new Use(from, NameOf(to)));
    }

    private static void AddBody(MethodBody body, UsedTypes used)
    {
        foreach (VariableDefinition variable in body.Variables) used.Add(variable.VariableType);
        foreach (Instruction instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    used.Add(type);
                    break;
                case MethodReference method:
                    used.Add(method);
                    break;
                case FieldReference field:
                    used.Add(field.DeclaringType);
                    used.Add(field.FieldType);
                    break;
            }
        }
    }

    private static bool IsOurs(TypeReference type) => Outermost(type) is { Namespace: var space } outer
        && (space == "Quiz" || space.StartsWith("Quiz.", StringComparison.Ordinal))
        && !outer.Name.Contains('<', StringComparison.Ordinal);

    private static string NameOf(TypeReference type) => Outermost(type).FullName;

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }
}
